import { type Change, isSettled } from '@hearback/contract';
import { messages } from './change.messages.ts';

const DAY_MS = 86_400_000;

/** How many days `due` is after `today`, both `YYYY-MM-DD`; below 0 once it is over. */
export function daysUntil(due: string, today: string): number {
  return Math.round((Date.parse(due) - Date.parse(today)) / DAY_MS);
}

/** How near or how late the day is, in few words: "in 3 days", "today", "5 days late". */
export function nearness(due: string, today: string): string {
  const days = daysUntil(due, today);
  if (days < 0) return days === -1 ? '1 day late' : `${-days} days late`;
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** What stands over the day of a change: that it was due, where it is open and that day is over. */
export function dueWords({ status, due }: Pick<Change, 'status' | 'due'>, today: string): string {
  return !isSettled(status) && due < today ? messages.wasDue : messages.dueBy;
}
