import { textIn } from '@hearback/contract/surveys';
import type { AnswerProps } from '../survey-form/kinds.ts';
import css from './matrix.css';

/** One answer for each row. Rows stand one beneath the other, each with its words: a table would not fit a phone. */
function MatrixAnswer({ form, question, describedBy }: AnswerProps<'matrix'>) {
  const { language, first } = form.reading;
  const answer = form.answers.value[question.id];
  const rows = typeof answer === 'object' && 'rows' in answer ? answer.rows : {};
  return (
    <fieldset class="matrix" aria-labelledby="question" aria-describedby={describedBy}>
      {question.rows.map((row, place) => (
        <fieldset key={row.id}>
          <legend dir="auto">{textIn(row.text, language, first)}</legend>
          <div class="tiles many">
            {question.columns.map((column, at) => (
              <label class="tile" key={column.id}>
                <input
                  id={place + at === 0 ? 'answer' : undefined}
                  type="radio"
                  name={`${question.id} ${row.id}`}
                  checked={rows[row.id] === column.id}
                  onChange={() => form.answer(question.id, { rows: { ...rows, [row.id]: column.id } })}
                />
                <span dir="auto">{textIn(column.text, language, first)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}

export const kind = { css, Answer: MatrixAnswer };
