import type { FieldError, Followed } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';
import { ErrorSummary, Hints } from './form-parts.tsx';
import { inLanguage } from './in-language.ts';
import { useOwnPath } from './own-page.ts';

/** What an author typed for a yes, and what is wrong with it. */
export interface TypedContact {
  contact: string;
  errors: FieldError[];
}

interface RerouteQuestionProps {
  followed: Followed;
  /** The secret part of the page's address. */
  token: string;
  typed: TypedContact | undefined;
}

/** Whether a story is to be sent on privately: why it is asked, what each answer does, and both answers. */
export function RerouteQuestion({ followed, token, typed }: RerouteQuestionProps) {
  const { reroute: words, field } = useAuthorWords();
  const { reroute, version, organisation } = followed;
  const pathTo = useOwnPath(token);
  if (!reroute) return null;
  const error = typed?.errors.find(({ pointer }) => pointer === '/contact')?.detail;
  const action = pathTo('/reroute');
  return (
    <section class="edit" aria-labelledby="reroute">
      <h2 id="reroute">{words.asked}</h2>
      {typed && typed.errors.length > 0 && <ErrorSummary errors={typed.errors} heading={field.problem} />}
      <p dir="auto">{words.to[reroute.to](organisation.name)}</p>
      <h3>{words.why}</h3>
      <p class="prose" dir="auto">
        {reroute.note}
      </p>
      <p>{words.until(reroute.until)}</p>
      <form method="post" action={action}>
        <p>{words.yes}</p>
        <input type="hidden" name="version" value={version} />
        <div class={error ? 'field field-wrong' : 'field'}>
          <label class="question" for="contact">
            {words.contact}
          </label>
          <Hints name="contact" hint={words.contactHint} error={error} around={field} />
          <textarea
            id="contact"
            name="contact"
            rows={3}
            dir="auto"
            required
            aria-describedby={['contact-hint', error && 'contact-error'].filter(Boolean).join(' ')}
            aria-invalid={error ? true : undefined}
          >
            {typed?.contact ?? ''}
          </textarea>
        </div>
        <button class="button" type="submit" name="answer" value="yes">
          {words.agree}
        </button>
      </form>
      <form method="post" action={action} class="send">
        <p>{words.no}</p>
        <input type="hidden" name="version" value={version} />
        <button class="button button-quiet" type="submit" name="answer" value="no">
          {words.decline}
        </button>
      </form>
    </section>
  );
}

/** Where a story that was sent on stands. */
export function SentOnNotice({ followed: { sentOn, organisation }, reach }: { followed: Followed; reach: string }) {
  const { reroute: words, language } = useAuthorWords();
  if (!sentOn) return null;
  const { to, at, state, changedAt } = sentOn;
  return (
    <div class="notice">
      <p dir="auto">{words.sentOn[to](organisation.name, at)}</p>
      <p>{words.states[state](changedAt)}</p>
      <p>
        {words.silent} <a href={`mailto:${reach}`}>{reach}</a>
      </p>
      <p>
        <a href={inLanguage(`/help/${organisation.ods}`, language)}>{words.ways}</a>
      </p>
    </div>
  );
}
