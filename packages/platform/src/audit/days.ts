import { startOfDay as begins, instant } from '../time/clock.ts';

const DAY_MS = 24 * 3_600_000;

/** The first moment of a day in England, as it is stored. */
export function startOfDay(day: string): string {
  return instant(begins(day));
}

/** The first moment after it. */
export function endOfDay(day: string): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return startOfDay(next);
}
