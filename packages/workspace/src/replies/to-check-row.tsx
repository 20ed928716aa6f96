import type { ToCheck } from '@hearback/contract';
import { checkReasons } from '@hearback/contract/words/replies-en';
import { Tag } from '../parts/tag/tag.tsx';
import { addressOfStory } from '../stories/addresses.ts';
import { Age } from '../time/moment.tsx';
import { messages } from './to-check.messages.ts';

/** Something that waits to be checked: what it is, with which story, why, and since when. */
export function ToCheckRow({
  item: { id, kind, story, organisation, checks, by, sentAt, isUrgent },
}: {
  item: ToCheck;
}) {
  return (
    <li class="story-row" data-item={id}>
      <a class="story-row-title" href={addressOfStory(story.id)} dir="auto">
        {story.title}
      </a>
      <span class="story-row-place">
        {isUrgent && <Tag tone="bad" text={messages.urgent} />}{' '}
        {[messages.kinds[kind], organisation.name, ...checks.map((reason) => checkReasons[reason])].join(' · ')}
      </span>
      <span class="story-row-rating">{by}</span>
      <span class="story-row-age">
        <Age instant={sentAt} />
      </span>
    </li>
  );
}
