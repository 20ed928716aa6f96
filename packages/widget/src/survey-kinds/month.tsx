import { monthInWords, monthsIn } from '../story-form/months-in.ts';
import type { AnswerProps } from '../survey-form/kinds.ts';

const countTo = (length: number) => [...Array(length).keys()];
/** Where the survey sets no limit. */
const YEARS_BACK = 10;

/** A month and a year, never a day. */
function MonthAnswer({ form, question, describedBy, isWrong }: AnswerProps<'month'>) {
  const { words, surveyWords, answers } = form;
  const answer = answers.value[question.id];
  const [year = '', month = ''] = typeof answer === 'string' ? answer.split('-') : [];
  const last = Number((question.to ?? `${new Date().getFullYear()}`).slice(0, 4));
  const first = Number((question.from ?? `${last - YEARS_BACK}`).slice(0, 4));
  const monthName = monthsIn(words);
  const set = (nowYear: string, nowMonth: string) =>
    form.answer(question.id, nowYear || nowMonth ? `${nowYear}-${nowMonth}` : undefined);
  const field = { class: 'field', part: 'field', 'aria-describedby': describedBy, 'aria-invalid': isWrong } as const;
  return (
    <div class="pair">
      <label for="answer">{surveyWords.survey.month}</label>
      <select {...field} id="answer" value={month} onChange={(event) => set(year, event.currentTarget.value)}>
        <option value="">{surveyWords.choose}</option>
        {countTo(12).map((index) => (
          <option key={index} value={`${index + 1}`.padStart(2, '0')}>
            {monthName(Date.UTC(2026, index))}
          </option>
        ))}
      </select>
      <label for="year">{surveyWords.survey.year}</label>
      <select {...field} id="year" value={year} onChange={(event) => set(event.currentTarget.value, month)}>
        <option value="">{surveyWords.choose}</option>
        {countTo(last - first + 1).map((ago) => (
          <option key={ago} value={last - ago}>
            {last - ago}
          </option>
        ))}
      </select>
    </div>
  );
}

export const kind = { css: '', Answer: MonthAnswer, monthInWords };
