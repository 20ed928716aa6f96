import type { OwnAnswer } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { editReasons } from '@hearback/contract/words/moderation-en';
import { uuidv7 } from 'uuidv7';
import { words } from './pages.messages.ts';
import { Prose } from './story-parts.tsx';

interface AnswersToReplyProps {
  /** The reply's id. */
  reply: string;
  answers: readonly OwnAnswer[];
  /** The secret part of the private page's address. */
  token: string;
  /** What they typed that was not taken. */
  typed: string | undefined;
  mayAnswer: boolean;
}

/** What an author answered to a reply, and a form to answer it; works without a script. */
export function AnswersToReply({ reply, answers, token, typed, mayAnswer }: AnswersToReplyProps) {
  const own = answers.filter((answer) => answer.reply === reply);
  const isWaiting = own.some(({ state }) => state === 'to-check');
  return (
    <div id={`answer-${reply}`}>
      {own.map((answer) => (
        <OwnWords key={answer.id} answer={answer} />
      ))}
      {mayAnswer && (!isWaiting || typed !== undefined) && <AnswerForm {...{ reply, token, typed }} />}
    </div>
  );
}

function OwnWords({ answer: { text, state, sentAt, edit, rejection } }: { answer: OwnAnswer }) {
  const note = edit?.note ?? rejection?.note;
  return (
    <section class="author-answer">
      <h3 class="reply-heading">{words.author.answerYours(sentAt)}</h3>
      <Prose text={text} />
      <p class="meta">{words.author.answerStates[state]}</p>
      {rejection && <p>{en.rejections[rejection.reason]}</p>}
      {edit && (
        <>
          <p>
            {words.author.answerPublished} {editReasons[edit.reason]}
          </p>
          <Prose text={edit.text} />
        </>
      )}
      {note && <Prose text={note} />}
    </section>
  );
}

function AnswerForm({ reply, token, typed = '' }: { reply: string; token: string; typed: string | undefined }) {
  return (
    <form class="difference" method="post" action={`/a/${token}/replies/${reply}/answers`}>
      <fieldset>
        <legend>{words.author.answerReply}</legend>
        <p class="meta">{words.author.answerLead}</p>
        {/* Sending the same page twice is sending it once. */}
        <input type="hidden" name="id" value={uuidv7()} />
        <label for={`answer-text-${reply}`}>{words.author.answerText}</label>
        <textarea id={`answer-text-${reply}`} name="text" rows={4} maxLength={5000} dir="auto" required>
          {typed}
        </textarea>
        <button type="submit" class="button button-quiet">
          {words.author.answerSend}
        </button>
      </fieldset>
    </form>
  );
}
