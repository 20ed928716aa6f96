import type { ReplyToCheck } from '@hearback/contract';
import { checkReasons } from '@hearback/contract/words/replies-en';
import { addressOfStory } from '../stories/addresses.ts';
import { Age } from '../time/moment.tsx';

/** A reply that waits to be checked: to which story, why, and since when. */
export function ToCheckRow({ reply: { id, story, organisation, checks, by, sentAt } }: { reply: ReplyToCheck }) {
  return (
    <li class="story-row" data-reply={id}>
      <a class="story-row-title" href={addressOfStory(story.id)} dir="auto">
        {story.title}
      </a>
      <span class="story-row-place">
        {organisation.name} · {checks.map((reason) => checkReasons[reason]).join(' · ')}
      </span>
      <span class="story-row-rating">{by}</span>
      <span class="story-row-age">
        <Age instant={sentAt} />
      </span>
    </li>
  );
}
