import type { Change } from '@hearback/contract';
import type { DateWords } from '../words/words.ts';
import { dayInWords } from './day.ts';

/** Canada's English writes a day as we do: `YYYY-MM-DD`. */
export const todayInEngland = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format();

interface WhenProps {
  change: Pick<Change, 'status' | 'due' | 'settledAt'>;
  words: Record<'due' | 'wasDue' | 'settled', (day: string) => string>;
  dateWords: DateWords;
  /** The day in England that decides what is overdue. */
  today: string;
}

/** On which day a change was settled, is to be done, or was. */
export function When({ change: { status, due, settledAt }, words, dateWords, today }: WhenProps) {
  if (settledAt) return <>{words.settled(dayInWords(settledAt, dateWords))}</>;
  const day = dayInWords(due, dateWords);
  const isOpen = status === 'planned' || status === 'in-progress';
  return isOpen && due < today ? <span class="status late">{words.wasDue(day)}</span> : <>{words.due(day)}</>;
}
