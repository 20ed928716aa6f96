import type { ChangeOfStory, Evidence } from '@hearback/contract';
import { dayInWords } from '../stories-list/day.ts';
import type { ChangesWords } from '../words/words.ts';
import type { ChangesListProps } from './changes-list.tsx';

type ChangeCardProps = Pick<ChangesListProps, 'platform' | 'words' | 'dateWords' | 'today'> & { change: ChangeOfStory };

/** What somebody said and what came of it: by whom, by when, and what shows it. */
export function ChangeCard({ platform, words, dateWords, today, change }: ChangeCardProps) {
  const { list, changes } = words;
  const { status, settledAt, due, note, evidence } = change;
  const when = settledAt ? list.settled(dayInWords(settledAt, dateWords)) : list.due(dayInWords(due, dateWords));
  return (
    <article class="card" part="change">
      <p class="hint">
        {list.said}{' '}
        <a href={`${platform}/s/${change.story}`} dir="auto">
          {change.title}
        </a>
      </p>
      <h2>{list.did[status]}</h2>
      <p class="told" dir="auto">
        {change.what}
      </p>
      <p>
        <span class={`status ${status}`}>{changes[status]}</span>{' '}
        {!settledAt && due < today && <span class="status late">{list.overdue}</span>} {when}
      </p>
      {note && (
        <p class="told" dir="auto">
          {note}
        </p>
      )}
      {evidence && <EvidenceNote words={list} evidence={evidence} />}
      <p class="hint">{list.owner(change.owner)}</p>
    </article>
  );
}

/** What shows that it was done. Where a link leads is said by its host, for nobody here vouches for it. */
function EvidenceNote({ words, evidence: { text, link } }: { words: ChangesWords['list']; evidence: Evidence }) {
  return (
    <div class="evidence">
      <h3>{words.evidence}</h3>
      {text && (
        <p class="told" dir="auto">
          {text}
        </p>
      )}
      {link && (
        <a href={link} rel="noopener nofollow">
          {words.evidenceAt(new URL(link).host)}
        </a>
      )}
    </div>
  );
}
