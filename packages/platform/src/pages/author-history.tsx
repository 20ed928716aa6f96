import type { Followed, TimelineEvent } from '@hearback/contract';
import { dayOf } from '../time/words.ts';
import { happened } from './author-history.messages.ts';
import { words } from './pages.messages.ts';

interface HistoryProps {
  followed: Followed;
  events: readonly TimelineEvent[];
}

/** What happened to a story since it was sent, and how often it was read. */
export function History({ followed: { id, receivedAt, publishedAt, reads }, events }: HistoryProps) {
  return (
    <ul class="history">
      <li>{words.author.received(receivedAt)}</li>
      {events.map(({ id, at, kind }) => {
        const told = happened[kind];
        return told && <li key={id}>{told(dayOf(at))}</li>;
      })}
      {publishedAt && (
        <li>
          {words.author.reads(reads)}. <a href={`/s/${id}`}>{words.author.publicPage}</a>
        </li>
      )}
    </ul>
  );
}
