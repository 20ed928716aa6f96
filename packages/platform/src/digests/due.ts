import { dayInLondon, hourInLondon } from '../time/clock.ts';

/** How often mails are gathered in one. */
export type DigestRhythm = 'daily' | 'weekly';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** When a working day begins. */
const FIRST_HOUR = 8;
const MONDAY = 1;

/** The last moment up to now at which a digest was due: eight in the morning in England, of a weekly one on Mondays. */
export function lastDue(rhythm: DigestRhythm, now: Date): Date {
  for (let day = dayInLondon(now); ; day = dayAfter(day, -1)) {
    const due = morningOf(day);
    if (due <= now && isOn(rhythm, day)) return due;
  }
}

/** The next moment after now at which a digest is due. */
export function nextDue(rhythm: DigestRhythm, now: Date): Date {
  for (let day = dayInLondon(now); ; day = dayAfter(day, 1)) {
    const due = morningOf(day);
    if (due > now && isOn(rhythm, day)) return due;
  }
}

function isOn(rhythm: DigestRhythm, day: string): boolean {
  return rhythm === 'daily' || new Date(`${day}T00:00:00Z`).getUTCDay() === MONDAY;
}

/** The clocks are never changed between eight in the morning in winter and in summer. */
function morningOf(day: string): Date {
  const inWinter = new Date(`${day}T0${FIRST_HOUR}:00:00Z`);
  return new Date(inWinter.getTime() - (hourInLondon(inWinter) - FIRST_HOUR) * HOUR_MS);
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
