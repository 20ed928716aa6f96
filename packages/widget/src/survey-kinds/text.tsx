import { longestOf } from '@hearback/contract/surveys';
import { createWatch } from '../story-form/help/create-watch.ts';
import { HelpPlace, Marks } from '../story-form/help/help-place.tsx';
import type { AnswerProps } from '../survey-form/kinds.ts';

/** An answer in the person's own words, with what is found in it marked beneath the letters. */
function TextAnswer({ form, question, describedBy, isWrong }: AnswerProps<'short-text' | 'long-text'>) {
  const { id } = question;
  const answer = form.answers.value[id];
  const text = typeof answer === 'string' ? answer : '';
  const limit = longestOf(question);
  const left = limit - text.trim().length;
  const isLong = question.kind === 'long-text';
  const pages = form.pages.value;
  return (
    <>
      <p class="urgent">{form.words.story.urgent}</p>
      <div class="writing">
        {pages && <Marks form={form} question={id} />}
        {/* The words are the person's own: no correction may change them, but a wavy line may help. */}
        <textarea
          id="answer"
          class={isLong ? 'field' : 'field short'}
          part="field"
          value={text}
          aria-labelledby="question"
          aria-describedby={`${describedBy ?? ''} count`}
          aria-invalid={isWrong}
          rows={isLong ? 7 : 2}
          autocomplete="off"
          dir="auto"
          onFocus={form.open}
          onInput={(event) => form.answer(id, event.currentTarget.value)}
        />
      </div>
      {/* In one box, so that the help, when it has come, moves nothing while it has nothing to say. */}
      <div>
        <p id="count" class="hint" role="status">
          {left < limit / 4 && form.words.form.left(left)}
        </p>
        {pages && <HelpPlace form={form} question={id} />}
      </div>
    </>
  );
}

export const kind = { css: 'textarea.short{min-block-size:2lh}', Answer: TextAnswer, createWatch, HelpPlace };
