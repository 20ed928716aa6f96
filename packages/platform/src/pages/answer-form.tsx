import type { OwnAnswer, OwnAppeal } from '@hearback/contract';
import { uuidv7 } from 'uuidv7';
import { useAuthorWords } from '../author-words/words-in.ts';
import { AnswerEdit, type TypedOverEdit } from './answer-edit.tsx';
import { Appeals, type TypedAppeal } from './appeal-form.tsx';
import { TypedInVain } from './edit-answer.tsx';
import { useOwnPath } from './own-page.ts';
import { Prose } from './story-parts.tsx';
import { CAME, fieldsOf, shownAgain } from './unsent.ts';

interface OfAppeals {
  /** Where people write who disagree. */
  contact: string;
  appeals: readonly OwnAppeal[];
  /** What they typed to ask for a second look, where it was not taken. */
  appealTyped: TypedAppeal | undefined;
}

interface AnswersToReplyProps extends OfAppeals {
  /** The reply's id. */
  reply: string;
  answers: readonly OwnAnswer[];
  /** The secret part of the private page's address. */
  token: string;
  /** What they typed in place of an edit that was not taken. */
  editTyped: TypedOverEdit | undefined;
}

/** What an author answered to a reply. */
export function AnswersToReply(props: AnswersToReplyProps) {
  const { reply, answers, token, editTyped, contact, appeals, appealTyped } = props;
  const own = answers.filter((answer) => answer.reply === reply);
  return (
    <div id={`answer-${reply}`}>
      {own.map((answer) => (
        <OwnWords
          key={answer.id}
          answer={answer}
          token={token}
          editTyped={editTyped?.id === answer.id ? editTyped : undefined}
          contact={contact}
          appeals={appeals.filter((appeal) => appeal.answer === answer.id)}
          appealTyped={appealTyped}
        />
      ))}
    </div>
  );
}

interface OwnWordsProps extends OfAppeals {
  answer: OwnAnswer;
  token: string;
  editTyped: TypedOverEdit | undefined;
}

function OwnWords({ answer, token, editTyped, contact, appeals, appealTyped }: OwnWordsProps) {
  const { author, rejections, editReasons } = useAuthorWords();
  const { id, text, state, sentAt, edit, rejection, appealable } = answer;
  const typed = appealTyped?.decision === appealable?.decision ? appealTyped : undefined;
  return (
    <section class="author-answer" id={`answered-${id}`}>
      <h3 class="reply-heading">{author.answerYours(sentAt)}</h3>
      <Prose text={text} />
      <p class="meta">{author.answerStates[state]}</p>
      {rejection && <p>{rejections[rejection.reason]}</p>}
      {rejection?.note && <Prose text={rejection.note} />}
      {edit?.isOpen && <AnswerEdit answer={answer} edit={edit} token={token} typed={editTyped} />}
      {edit && !edit.isOpen && (
        <>
          <p>
            {author.answerPublished} {editReasons[edit.reason]}
          </p>
          <Prose text={edit.text} />
          {edit.note && <Prose text={edit.note} />}
        </>
      )}
      {editTyped && !edit?.isOpen && <TypedInVain texts={[editTyped.text]} />}
      {(appealable || appeals.length > 0) && (
        <Appeals followed={{ appeals: [...appeals], appealable }} id={`appeal-${id}`} {...{ token, contact, typed }} />
      )}
    </section>
  );
}

/** The field and the button by which an author answers a reply. */
export function AnswerFields({ reply, token, typed }: { reply: string; token: string; typed: string | undefined }) {
  const { author } = useAuthorWords();
  const pathTo = useOwnPath(token);
  const fields = fieldsOf(reply);
  return (
    <fieldset>
      <legend>{author.answerReply}</legend>
      <p class="meta">{author.answerLead}</p>
      {/* Sending the same page twice is sending it once. */}
      <input type="hidden" form={CAME} name={fields.id} value={uuidv7()} />
      <label for={`answer-text-${reply}`}>{author.answerText}</label>
      {/* Not required: whichever button of the page is pressed, an answer that nobody meant to write stands in no way. */}
      <textarea
        id={`answer-text-${reply}`}
        form={CAME}
        name={fields.text}
        rows={4}
        maxLength={5000}
        dir="auto"
        {...shownAgain(typed)}
      >
        {typed ?? ''}
      </textarea>
      <button type="submit" class="button button-quiet" form={CAME} formaction={pathTo(`/replies/${reply}/answers`)}>
        {author.answerSend}
      </button>
    </fieldset>
  );
}
