import type { StoryAction } from '../staff.ts';
import type { Clock, ClockState, ClockTerms, CountedDays } from './clock.ts';
import { countOn, daysLeft } from './counted-days.ts';

export { bankHolidays } from './bank-holidays.ts';
export { countOn, daysLeft, isWorkingDay } from './counted-days.ts';

/** What is known of a clock, whatever day it is. Days are `YYYY-MM-DD` in England. */
export interface ClockFacts {
  terms: ClockTerms;
  startedAt: string;
  due: string;
  /** The day on which the first reply was sent. */
  answered?: string | undefined;
  /** It is not public yet. */
  isOnItsWay?: boolean | undefined;
  /** When and on which day it was stopped, how many counted days were left then, and why it was. */
  paused?: { at: string; day: string; reason: string; left: number } | undefined;
}

/** The last day on which the first reply to what was published on `published` is in time. */
export function dueDay(published: string, { days, counted }: ClockTerms): string {
  return countOn(published, days, counted);
}

/** The last day in time for a clock that goes on on `today` with so many counted days left. */
export function dueAfterPause(today: string, left: number, { counted }: ClockTerms): string {
  return countOn(today, left, counted);
}

/** The clock as it stands on a day. */
export function clockOn(today: string, { terms, startedAt, due, answered, isOnItsWay, paused }: ClockFacts): Clock {
  const state = stateOn(today, { due, answered, isPaused: paused !== undefined });
  const left = paused ? paused.left : daysLeft(answered ?? today, due, terms.counted);
  const sent = answered !== undefined && isOnItsWay ? { isOnItsWay } : {};
  const { at = '', reason = '', day = today } = paused ?? {};
  const stands = state === 'paused' ? { days: daysSince(day, today, terms.counted) } : {};
  return { terms, startedAt, due, state, left, ...sent, paused: paused && { at, reason, ...stands } };
}

/** How many counted days there are after a day, up to and with `today`. */
export function daysSince(day: string, today: string, counted: CountedDays): number {
  return today <= day ? 0 : 0 - daysLeft(today, day, counted);
}

/** Whether something can be done with a story as far as its clock goes. */
export function clockAllows(action: StoryAction, clock: Clock | undefined): boolean {
  if (action === 'pause-clock') return clock?.state === 'running';
  if (action === 'resume-clock') return clock?.state === 'paused';
  return true;
}

function stateOn(
  today: string,
  { due, answered, isPaused }: { due: string; answered: string | undefined; isPaused: boolean },
): ClockState {
  if (answered !== undefined) return answered <= due || isPaused ? 'met' : 'missed';
  if (isPaused) return 'paused';
  return today <= due ? 'running' : 'overdue';
}
