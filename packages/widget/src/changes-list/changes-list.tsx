import type { ChangeOfStory } from '@hearback/contract';
import type { ChangesLook } from '@hearback/sdk/changes';
import type { ChangesWords, DateWords } from '../words/words.ts';
import { ChangeCard } from './change-card.tsx';

/** What a list of changes works with. */
export interface ChangesListProps {
  organisation: string;
  platform: string;
  words: ChangesWords;
  dateWords: DateWords;
  /** The day in England that decides what is overdue. */
  today: string;
  /** Hears of a picture that the page did not let through. */
  onUnseen(): void;
  /** What came of asking for them; nothing yet. */
  look: ChangesLook | undefined;
}

/** What was said, and what was done because of it. */
export function ChangesList(props: ChangesListProps) {
  const { look, words, dateWords, organisation, platform } = props;
  const { list } = words;
  const tell = `${platform}/tell/${organisation}?lang=${dateWords.language}`;
  const all = `${platform}/o/${organisation}/changes`;
  if (!look) {
    return (
      <div class="card waiting" role="status">
        <p class="hint">{list.loading}</p>
      </div>
    );
  }
  if (!look.found) {
    const { text, link } = look.isUnknown ? list.unknown : list.failed;
    return (
      <div class="card">
        <p>{text}</p>
        <a href={look.isUnknown ? platform : all}>{link}</a>
      </div>
    );
  }
  if (look.found.items.length === 0) {
    return (
      <div class="card">
        <h2>{list.empty.heading}</h2>
        <p>{list.empty.text}</p>
        <a href={tell}>{list.empty.link}</a>
      </div>
    );
  }
  return (
    <>
      <ul aria-label={list.heading}>
        {look.found.items.map((change: ChangeOfStory) => (
          <li key={change.id}>
            <ChangeCard {...props} change={change} />
          </li>
        ))}
      </ul>
      <p class="card ways">
        <a href={all}>{list.all}</a>
        <a href={tell}>{list.tell}</a>
      </p>
    </>
  );
}
