import { numberIn, textIn } from '@hearback/contract/surveys';
import type { AnswerProps } from '../survey-form/kinds.ts';
import css from './number.css';

/** A number as people write it. What is none stays as it was typed, to be mended. */
function NumberAnswer({ form, question, describedBy, isWrong }: AnswerProps<'number'>) {
  const answer = form.answers.value[question.id];
  // Only where it is not what the field says already: "1." would else lose its point while it is typed.
  const fill = (field: HTMLInputElement | null) => {
    const shown = typeof answer === 'object' ? undefined : answer;
    if (field && numberIn(field.value) !== shown) field.value = `${shown ?? ''}`;
  };
  return (
    <div class="number">
      <input
        id="answer"
        class="field"
        part="field"
        type="text"
        inputMode="decimal"
        dir="ltr"
        ref={fill}
        aria-labelledby={question.unit ? 'question unit' : 'question'}
        aria-describedby={describedBy}
        aria-invalid={isWrong}
        autocomplete="off"
        onInput={(event) => form.answer(question.id, numberIn(event.currentTarget.value))}
      />
      {question.unit && <span id="unit">{textIn(question.unit, form.reading.language, form.reading.first)}</span>}
    </div>
  );
}

export const kind = { css, Answer: NumberAnswer };
