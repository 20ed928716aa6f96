import { startOfDay as begins, instant } from './clock.ts';

const DAY_MS = 24 * 3_600_000;
/** The year after it has a sign and five digits, which are sorted before every other year. */
const LAST_DAY = '9999-12-31';

/** The first moment of a day in England, as it is stored. */
export function startOfDay(day: string): string {
  return instant(begins(day));
}

/** The first moment after it, as it is stored; of the last day that is written in ten signs, what follows all its moments. */
export function endOfDay(day: string): string {
  if (day === LAST_DAY) return `${LAST_DAY}T24:00:00.000Z`;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return startOfDay(next);
}
