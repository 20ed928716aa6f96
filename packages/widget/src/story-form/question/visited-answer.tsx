import { late } from '../late.ts';
import { monthsIn } from '../months-in.ts';
import { todayBy, YEARS } from '../sendable.ts';
import type { AnswerProps } from './question-page.tsx';

/** 0, 1 and so on; pages with an old script library have another `Array.from`. */
const countTo = (length: number) => [...Array(length).keys()];

/** The month and year of the visit, never the day. */
export function VisitedAnswer({ form, describedBy, isWrong }: AnswerProps) {
  const { story, form: words } = late(form).words;
  const [year = '', month = ''] = form.answers.value.visited.split('-');
  const thisYear = Number.parseInt(todayBy(form.ports.ahead), 10);
  const monthName = monthsIn(form.words);
  const set = (nowYear: string, nowMonth: string) => form.answer('visited', `${nowYear}-${nowMonth}`);
  const field = { class: 'field', part: 'field', 'aria-describedby': describedBy, 'aria-invalid': isWrong } as const;
  return (
    <div class="pair">
      <label for="answer">{story.visited.month}</label>
      <select {...field} id="answer" value={month} onChange={(event) => set(year, event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {countTo(12).map((index) => (
          <option key={index} value={`0${index + 1}`.slice(-2)}>
            {monthName(Date.UTC(2026, index))}
          </option>
        ))}
      </select>
      <label for="year">{story.visited.year}</label>
      <select {...field} id="year" value={year} onChange={(event) => set(event.currentTarget.value, month)}>
        <option value="">{words.choose}</option>
        {countTo(YEARS + 1).map((ago) => (
          <option key={ago} value={thisYear - ago}>
            {thisYear - ago}
          </option>
        ))}
      </select>
    </div>
  );
}
