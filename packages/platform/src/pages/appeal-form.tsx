import type { Followed, OwnAppeal } from '@hearback/contract';
import { uuidv7 } from 'uuidv7';
import { useAuthorWords } from '../author-words/words-in.ts';
import { TypedInVain } from './edit-answer.tsx';
import { Hints } from './form-parts.tsx';
import { useOwnPath } from './own-page.ts';
import { Prose } from './story-parts.tsx';

/** What an author typed to ask for a second look, and what is wrong with it. */
export interface TypedAppeal {
  /** The decision that it was about. */
  decision: string;
  words: string;
  error: string | undefined;
}

interface AppealsProps {
  followed: Pick<Followed, 'appeals' | 'appealable'>;
  /** Where it stands on the page. */
  id: string;
  /** The secret part of the page's address. */
  token: string;
  /** Where people write who disagree. */
  contact: string;
  typed: TypedAppeal | undefined;
}

/** What became of asking that a decision is looked at again, and asking it; works without a script. */
export function Appeals({ followed: { appeals, appealable }, id, token, contact, typed }: AppealsProps) {
  return (
    <div id={id} class="appeals">
      {appeals.map((appeal) => (
        <Appeal key={appeal.id} appeal={appeal} />
      ))}
      {typed && !appealable && <TypedInVain texts={[typed.words]} />}
      {appealable && <AppealForm {...{ appealable, id, token, contact, typed }} />}
    </div>
  );
}

function Appeal({ appeal: { about, words: said, at, state, isAlone, outcome } }: { appeal: OwnAppeal }) {
  const { appeal: words } = useAuthorWords();
  return (
    <section class="notice">
      <h2 class="notice-heading">{words.yours}</h2>
      <p class="meta">{words.asked(at)}</p>
      <Prose text={said} />
      <p>{words.states[state][about]}</p>
      {state === 'open' && <p class="meta">{isAlone ? words.openAlone : words.openOther}</p>}
      {outcome?.note && <Prose text={outcome.note} />}
    </section>
  );
}

type AppealFormProps = Omit<AppealsProps, 'followed'> & { appealable: NonNullable<Followed['appealable']> };

function AppealForm({ appealable: { decision, about, isAlone }, id, token, contact, typed }: AppealFormProps) {
  const { appeal: words, field: around } = useAuthorWords();
  const pathTo = useOwnPath(token);
  const { error } = typed ?? {};
  const field = `${id}-words`;
  return (
    <details class="own-wording" open={typed !== undefined}>
      <summary>{words.asks[about]}</summary>
      <form method="post" action={pathTo('/appeals')}>
        <p>{isAlone ? words.alone : words.other}</p>
        <p class="hint">{words.once}</p>
        {/* Sending the same page twice is sending it once. */}
        <input type="hidden" name="id" value={uuidv7()} />
        <input type="hidden" name="decision" value={decision} />
        <div class={error ? 'field field-wrong' : 'field'}>
          <label class="question" for={field}>
            {words.why}
          </label>
          <Hints name={field} hint={words.whyHint} error={error} around={around} />
          <textarea
            id={field}
            name="words"
            rows={4}
            maxLength={2000}
            dir="auto"
            required
            aria-describedby={[`${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ')}
            aria-invalid={error ? true : undefined}
          >
            {typed?.words ?? ''}
          </textarea>
        </div>
        <button class="button" type="submit">
          {words.send}
        </button>
        <p class="meta appeal-write">
          {words.write} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      </form>
    </details>
  );
}
