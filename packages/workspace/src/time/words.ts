const ZONE = 'Europe/London';
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
];

const ages = new Intl.RelativeTimeFormat('en-GB');
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: ZONE });
const daysOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: ZONE });
const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: ZONE });
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: ZONE });
const times = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true, timeZone: ZONE });
// The Canadian format is the calendar day as ISO 8601 writes it.
const isoDays = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

/** How long ago something was: "3 hours ago". Rounds down, so that nothing looks older than it is. */
export function ageInWords(instant: string, now: number): string {
  const age = now - Date.parse(instant);
  const step = steps.find(([, length]) => age >= length);
  if (!step) return 'just now';
  const [unit, length] = step;
  return ages.format(-Math.floor(age / length), unit);
}

/** A moment as a clock and calendar in England show it: "31 March 2027, 5:30pm". */
export function momentInWords(instant: string): string {
  const date = new Date(instant);
  return `${days.format(date)}, ${times.format(date).replace(/\s/, '')}`;
}

/** The time of day of a moment in England: "5:30pm". */
export function timeInWords(instant: string): string {
  return times.format(new Date(instant)).replace(/\s/, '');
}

/** A calendar day: "31 March 2027". */
export function dayInWords(day: string): string {
  return days.format(new Date(`${day}T12:00:00Z`));
}

/** A calendar day near enough to need no year: "31 March". */
export function dayAndMonth(day: string): string {
  return daysOfYear.format(new Date(`${day}T12:00:00Z`));
}

/** The day of the week of a calendar day: "Wednesday". */
export function weekdayInWords(day: string): string {
  return weekdays.format(new Date(`${day}T12:00:00Z`));
}

/** A calendar month, `YYYY-MM`: "March 2027". */
export function monthInWords(month: string): string {
  return months.format(new Date(`${month}-15T12:00:00Z`));
}

/** The calendar day it is in England, `YYYY-MM-DD`. */
export function dayOf(now: number): string {
  return isoDays.format(now);
}
