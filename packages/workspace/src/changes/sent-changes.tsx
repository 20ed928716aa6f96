import type { SentChangeOfStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfStory } from '../stories/addresses.ts';
import { Age } from '../time/moment.tsx';
import { messages } from './sent-change.messages.ts';
import { SentChangesModel } from './sent-changes.model.ts';

/** What was said of changes and is not public: it waits to be read, or came back. Nothing where nothing does. */
export function SentChanges({ after }: { after: unknown }) {
  const ports = usePorts();
  const model = useModel(() => new SentChangesModel(ports));
  useEffect(() => {
    void model.load();
  }, [model, after]);
  const { items, hasMore } = model.shown.value;
  if (items.length === 0) return null;
  return (
    <section class="changes-sent" aria-labelledby="changes-sent">
      <h2 id="changes-sent">{messages.list}</h2>
      <p class="quiet">{messages.listLead}</p>
      <ul class="changes-sent-list">
        {items.map((sent) => (
          <SentRow key={sent.id} sent={sent} />
        ))}
      </ul>
      {hasMore && <p class="quiet">{messages.moreWait}</p>}
    </section>
  );
}

function SentRow({ sent: { what, state, story, sentAt } }: { sent: SentChangeOfStory }) {
  const isBack = state === 'sent-back';
  return (
    <li>
      <a href={addressOfStory(story.id)} dir="auto">
        {what}
      </a>{' '}
      <Tag tone={isBack ? 'bad' : 'accent'} text={isBack ? messages.sentBack : messages.waits} />{' '}
      <span class="quiet">
        <Age instant={sentAt} />
      </span>
    </li>
  );
}
