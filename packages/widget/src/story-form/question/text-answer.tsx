import { LIMITS, type Writing } from '../answers.ts';
import type { AnswerProps } from './question-page.tsx';

/** An answer in the author's own words, with what is found in it marked beneath the letters. */
export function TextAnswer({ form, question, describedBy, isWrong }: AnswerProps & { question: Writing }) {
  const text = form.answers.value[question];
  const pages = form.pages.value;
  const isAlone = question === 'happened';
  const left = LIMITS[question] - text.trim().length;
  const described = `${describedBy ?? ''} count`;
  return (
    <>
      <div class="writing">
        {pages && left >= 0 && <pages.Marks form={form} question={question} />}
        {/* The words are the author's own: no correction may change them, but a wavy line may help. */}
        <textarea
          id={isAlone ? 'answer' : 'text'}
          class="field"
          part="field"
          value={text}
          aria-labelledby={isAlone ? 'question' : undefined}
          aria-describedby={described}
          aria-invalid={isWrong}
          autocomplete="off"
          dir="auto"
          onFocus={form.open}
          onInput={(event) => form.answer(question, event.currentTarget.value)}
        />
      </div>
      {/* In one box, so that the help, when it has come, moves nothing while it has nothing to say. */}
      <div>
        <p id="count" class="hint" role="status">
          {left < LIMITS[question] / 4 && form.words.form.left(left)}
        </p>
        {pages && <pages.HelpPlace form={form} question={question} />}
      </div>
    </>
  );
}
