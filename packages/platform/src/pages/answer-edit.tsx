import type { OwnAnswer } from '@hearback/contract';
import { difference } from '@hearback/contract/moderation';
import { useAuthorWords } from '../author-words/words-in.ts';
import { Difference, Reasons } from './edit-answer.tsx';
import { Hints } from './form-parts.tsx';
import { useOwnPath } from './own-page.ts';

/** What an author typed in place of an edit of their answer, and what is wrong with it. */
export interface TypedOverEdit {
  /** The answer's id. */
  id: string;
  text: string;
  error: string | undefined;
}

interface AnswerEditProps {
  answer: OwnAnswer;
  edit: NonNullable<OwnAnswer['edit']>;
  /** The secret part of the private page's address. */
  token: string;
  typed: TypedOverEdit | undefined;
}

/** An edit of what an author answered to a reply, with its reason, and the three answers to it. */
export function AnswerEdit(props: AnswerEditProps) {
  const { answer, edit, token } = props;
  const { edit: words } = useAuthorWords();
  const pathTo = useOwnPath(token);
  const isPublic = answer.state === 'published';
  const heading = `edit-${edit.id}`;
  const { reason, note } = edit;
  return (
    <section class="edit" aria-labelledby={heading}>
      <h4 id={heading}>{isPublic ? words.ofAnswer.public : words.ofAnswer.asked}</h4>
      {isPublic && <p>{words.ofAnswer.publicLead}</p>}
      {!isPublic && answer.askedUntil && <p>{words.until(answer.askedUntil)}</p>}
      <p class="hint">{words.how}</p>
      <Difference pieces={difference(answer.text, edit.text)} />
      <Reasons reasons={[{ reason, note }]} level="h5" />
      <form method="post" class="send" action={pathTo(`/answers/${answer.id}/edit`)}>
        <input type="hidden" name="edit" value={edit.id} />
        <button class="button" type="submit" name="answer" value="accept">
          {words.accept}
        </button>
        <button class="button button-quiet" type="submit" name="answer" value="decline">
          {words.decline}
        </button>
      </form>
      <OwnWording {...props} />
    </section>
  );
}

// A form of its own: Enter in its field must not press the button that agrees.
function OwnWording({ answer, edit, token, typed }: AnswerEditProps) {
  const field = `edit-text-${edit.id}`;
  const { edit: words, field: around } = useAuthorWords();
  const pathTo = useOwnPath(token);
  const { error } = typed ?? {};
  return (
    <details class="own-wording" open={typed !== undefined}>
      <summary>{words.change}</summary>
      <form method="post" action={pathTo(`/answers/${answer.id}/edit`)}>
        <p class="hint">{words.ofAnswer.changeLead}</p>
        <input type="hidden" name="edit" value={edit.id} />
        <div class={error ? 'field field-wrong' : 'field'}>
          <label class="question" for={field}>
            {words.ofAnswer.text}
          </label>
          <Hints name={field} error={error} around={around} />
          <textarea
            id={field}
            name="text"
            rows={4}
            maxLength={5000}
            dir="auto"
            required
            aria-describedby={error && `${field}-error`}
            aria-invalid={error ? true : undefined}
          >
            {typed?.text ?? edit.text}
          </textarea>
        </div>
        <button class="button" type="submit" name="answer" value="change">
          {words.send}
        </button>
      </form>
    </details>
  );
}
