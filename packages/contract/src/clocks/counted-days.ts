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

const MONDAY = Date.UTC(1970, 0, 5) / DAY_MS;
const numberOf = (day: string) => Date.parse(day) / DAY_MS;
/** Bank holidays that take a day from a working week, in order. */
const holidays = [...bankHolidays]
  .filter((day) => new Date(day).getUTCDay() % 6 !== 0)
  .map(numberOf)
  .sort((a, b) => a - b);

/** How many counted days there are after `from`, up to and with `to`. By arithmetic: what was due years ago is in lists too. */
function between(from: string, to: string, counted: CountedDays): number {
  const [first, last] = [numberOf(from), numberOf(to)];
  return counted === 'calendar' ? last - first : workingDaysUntil(last) - workingDaysUntil(first);
}

/** Working days since a Monday long ago, up to and with a day. */
function workingDaysUntil(day: number): number {
  const days = day - MONDAY + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5) - holidaysUntil(day);
}

function holidaysUntil(day: number): number {
  let [low, high] = [0, holidays.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidays[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many counted days are left on `today` until `due`: 0 on the day itself, below 0 after it. */
export function daysLeft(today: string, due: string, counted: CountedDays): number {
  return today <= due ? between(today, due, counted) : 0 - between(due, today, counted);
}
