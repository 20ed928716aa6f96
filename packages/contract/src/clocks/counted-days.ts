import { bankHolidays } from './bank-holidays.ts';
import type { CountedDays } from './clock.ts';

const DAY_MS = 86_400_000;

/** Whether people work on a day, `YYYY-MM-DD`, in England: no weekend and no bank holiday. */
export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day);
}

function isCounted(day: string, counted: CountedDays): boolean {
  return counted === 'calendar' || isWorkingDay(day);
}

function next(day: string): string {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
}

/** The day on which `count` counted days are over that begin the day after `day`; with 0 the day itself, or the first counted one after it. */
export function countOn(day: string, count: number, counted: CountedDays): string {
  if (count === 0) return isCounted(day, counted) ? day : countOn(next(day), 0, counted);
  const following = next(day);
  return countOn(following, isCounted(following, counted) ? count - 1 : count, counted);
}

/** How many counted days there are after `from`, up to and with `to`. */
function between(from: string, to: string, counted: CountedDays): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = next(day);
    if (isCounted(day, counted)) count += 1;
  }
  return count;
}

/** How many counted days are left on `today` until `due`: 0 on the day itself, below 0 after it. */
export function daysLeft(today: string, due: string, counted: CountedDays): number {
  return today <= due ? between(today, due, counted) : 0 - between(due, today, counted);
}
