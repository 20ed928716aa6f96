import type { FieldError, OpenEdit, StoryWords } from '@hearback/contract';
import { changedFields, difference, type Piece, type WordField, wordFields } from '@hearback/contract/moderation';
import { useAuthorWords } from '../author-words/words-in.ts';
import { ErrorSummary, Hints } from './form-parts.tsx';
import { useOwnPath } from './own-page.ts';

/** What an author typed in place of an edit, and what is wrong with it. */
export interface TypedWords {
  values: Partial<Record<WordField, string>>;
  errors: FieldError[];
}

interface EditToAnswerProps {
  edit: OpenEdit;
  /** Until when they are asked. */
  until: string | undefined;
  version: number;
  status: 'with-author' | 'published';
  typed: TypedWords | undefined;
  /** The secret part of the private page's address. */
  token: string;
}

/** An edit with its reasons, and the three answers to it. */
export function EditToAnswer(props: EditToAnswerProps) {
  const { edit, version, status, typed, until, token } = props;
  const { edit: words, field: around } = useAuthorWords();
  const pathTo = useOwnPath(token);
  const isPublic = status === 'published';
  const ask = { seen: { name: 'version', value: version }, fields: words.fields, lead: words.changeLead[status] };
  return (
    <section class="edit" aria-labelledby="edit">
      <h2 id="edit">{isPublic ? words.public : words.asked}</h2>
      {typed && typed.errors.length > 0 && <ErrorSummary errors={typed.errors} heading={around.problem} />}
      <p>{isPublic ? words.publicLead : words.askedLead}</p>
      {until && !isPublic && <p>{words.until(until)}</p>}
      <Asked action={pathTo()} {...{ ...ask, edit, typed }} />
    </section>
  );
}

interface AskedProps {
  edit: { before: Partial<StoryWords>; after: Partial<StoryWords>; reasons: OpenEdit['reasons'] };
  /** Where the answer goes. */
  action: string;
  /** What tells which edit was seen. */
  seen: { name: string; value: string | number };
  /** The fields that can be written, in their order, with their names. */
  fields: Partial<Record<WordField, string>>;
  /** What becomes of own words. */
  lead: string;
  typed: TypedWords | undefined;
}

/** What goes and what comes, why, and the three answers to it. */
export function Asked(props: AskedProps) {
  const { edit, action, seen, fields } = props;
  const { edit: words } = useAuthorWords();
  return (
    <>
      <p class="hint">{words.how}</p>
      {changedFields(edit.before, edit.after).map((field) => (
        <div key={field}>
          <h3>{fields[field]}</h3>
          <Difference pieces={difference(edit.before[field] ?? '', edit.after[field] ?? '')} />
        </div>
      ))}
      <Reasons reasons={edit.reasons} />
      <h3>{words.answer}</h3>
      <form method="post" class="send" action={action}>
        <input type="hidden" {...seen} />
        <button class="button" type="submit" name="answer" value="accept">
          {words.accept}
        </button>
        <button class="button button-quiet" type="submit" name="answer" value="decline">
          {words.decline}
        </button>
      </form>
      <OwnWords {...props} />
    </>
  );
}

/**
 * Text with what was taken out struck through and what was put in underlined, and both said in words; these are of the
 * page's language, and so have no say in which way the text runs.
 */
export function Difference({ pieces }: { pieces: readonly Piece[] }) {
  const { differenceWords } = useAuthorWords();
  return (
    <p class="prose difference" dir="auto">
      {pieces.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <bdi class="visually-hidden">{` [${differenceWords[kind]} `}</bdi>
            {text}
            <bdi class="visually-hidden">{`, ${differenceWords.end}] `}</bdi>
          </Mark>
        );
      })}
    </p>
  );
}

/** Why something was changed. */
export function Reasons({ reasons, level: Heading = 'h3' }: Pick<OpenEdit, 'reasons'> & { level?: 'h3' | 'h5' }) {
  const { edit: words, editReasons } = useAuthorWords();
  return (
    <>
      <Heading>{words.why}</Heading>
      <ul>
        {reasons.map(({ reason, note }, index) => (
          <li key={index}>
            {reason && editReasons[reason]}
            {note && (
              <p class="prose" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

// A form of its own: Enter in one of its fields must not press the button that agrees.
function OwnWords({ edit, action, seen, fields, lead, typed }: AskedProps) {
  const { edit: words } = useAuthorWords();
  const errorIn = (field: WordField) => typed?.errors.find(({ pointer }) => pointer === `/${field}`)?.detail;
  return (
    <details class="own-wording" open={typed !== undefined}>
      <summary>{words.change}</summary>
      <form method="post" action={action}>
        <p class="hint">{lead}</p>
        <input type="hidden" {...seen} />
        {wordFields.map(
          (field) =>
            fields[field] && (
              <WordsField
                key={field}
                field={field}
                name={fields[field]}
                value={typed?.values[field] ?? edit.after[field] ?? ''}
                error={errorIn(field)}
              />
            ),
        )}
        <button class="button" type="submit" name="answer" value="change">
          {words.send}
        </button>
      </form>
    </details>
  );
}

interface WordsFieldProps {
  field: WordField;
  name: string;
  value: string;
  error: string | undefined;
}

function WordsField({ field, name, value, error }: WordsFieldProps) {
  const { edit: words, field: around } = useAuthorWords();
  const isRequired = field === 'title' || field === 'happened';
  const shared = {
    id: field,
    name: field,
    dir: 'auto',
    required: isRequired,
    'aria-describedby': error && `${field}-error`,
    'aria-invalid': error ? true : undefined,
  } as const;
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="question" for={field}>
        {name} {!isRequired && <span class="optional">{words.optional}</span>}
      </label>
      <Hints name={field} error={error} around={around} />
      {field === 'title' ? (
        <input {...shared} type="text" value={value} autocomplete="off" />
      ) : (
        <textarea {...shared} rows={field === 'happened' ? 8 : 4}>
          {value}
        </textarea>
      )}
    </div>
  );
}

/** What was typed for an edit that is gone: not sent, and not lost. */
export function TypedInVain({ texts }: { texts: readonly string[] }) {
  const { edit: words } = useAuthorWords();
  if (texts.length === 0) return null;
  return (
    <div class="notice">
      <p>{words.kept}</p>
      {texts.map((text, index) => (
        <p key={index} class="prose" dir="auto">
          {text}
        </p>
      ))}
    </div>
  );
}
