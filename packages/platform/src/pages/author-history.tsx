import type { Followed, TimelineEvent } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';

interface HistoryProps {
  followed: Followed;
  events: readonly TimelineEvent[];
}

/** What happened to a story since it was sent, and how often it was read. */
export function History({ followed: { id, receivedAt, publishedAt, reads }, events }: HistoryProps) {
  const { author, dates, happened } = useAuthorWords();
  return (
    <ul class="history">
      <li>{author.received(receivedAt)}</li>
      {events.map(({ id, at, kind }) => {
        const told = happened[kind];
        return told && <li key={id}>{told(dates.dayOf(at))}</li>;
      })}
      {publishedAt && (
        <li>
          {author.reads(reads)}. <a href={`/s/${id}`}>{author.publicPage}</a>
        </li>
      )}
    </ul>
  );
}
