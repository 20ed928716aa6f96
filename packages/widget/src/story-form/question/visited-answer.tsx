import type { StoryForm } from '../create-story-form.ts';
import { late } from '../late.ts';
import type { AnswerProps } from './question-page.tsx';

/** Stories about what ended longer ago are refused by the published rules. */
const YEARS = 3;

const twelve = Array.from({ length: 12 }, (_, index) => index + 1);

/** The month and year of the visit, never the day. */
export function VisitedAnswer({ form, describedBy, isWrong }: AnswerProps) {
  const { story, form: words } = late(form).words;
  const { language } = form.words;
  const [year = '', month = ''] = form.answers.value.visited.split('-');
  const thisYear = new Date().getFullYear();
  const monthName = monthsIn(form.words);
  const set = (nowYear: string, nowMonth: string) => form.answer('visited', `${nowYear}-${nowMonth}`);
  const field = { class: 'field', part: 'field', 'aria-describedby': describedBy, 'aria-invalid': isWrong } as const;
  return (
    <div class="pair">
      <label for="answer">{story.visited.month}</label>
      <select {...field} id="answer" value={month} onChange={(event) => set(year, event.currentTarget.value)}>
        <option value="">{words.choose}</option>
        {twelve.map((number) => (
          <option key={number} value={`${number}`.padStart(2, '0')}>
            {monthName(Date.UTC(2026, number - 1))}
          </option>
        ))}
      </select>
      <label for="year">{story.visited.year}</label>
      <select {...field} id="year" value={year} onChange={(event) => set(event.currentTarget.value, month)}>
        <option value="">{words.choose}</option>
        {Array.from({ length: YEARS + 1 }, (_, ago) => `${thisYear - ago}`).map((one) => (
          <option key={one} value={one}>
            {new Intl.NumberFormat(language, { useGrouping: false }).format(Number(one))}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A month as it is read: March 2026. */
export function monthInWords(visited: string, words: StoryForm['words']): string {
  return monthsIn(words, 'numeric')(Date.parse(`${visited}-15T12:00Z`));
}

function monthsIn({ language, fromEnglishDate = String }: StoryForm['words'], year?: 'numeric') {
  const format = new Intl.DateTimeFormat([language, 'en'], { month: 'long', year, timeZone: 'UTC' });
  return (instant: number) => fromEnglishDate(format.format(instant));
}
