const english = datesIn('en-GB');

/** A stored day as it is read: `2026-04-12` becomes `12 April 2026`. */
export function longDay(stored: string): string {
  return english.day(stored);
}

/** A stored month as it is read: `2026-04` becomes `April 2026`. */
export function longMonth(stored: string): string {
  return english.month(stored);
}

/** The day of a stored moment in England, as it is read. */
export function dayOf(moment: string): string {
  return english.dayOf(moment);
}

/** How stored days, months and moments are written. */
interface Dates {
  day(stored: string): string;
  month(stored: string): string;
  /** The day of a moment in England. */
  dayOf(moment: string): string;
  /** The day and the time of day of a moment in England. */
  momentOf(moment: string): string;
}

/** What the twelve months are called in a language. */
export function monthNamesIn(language: string): string[] {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => names.format(Date.UTC(2026, index)));
}

/** Writes stored days, months and moments in a language. */
export function datesIn(language: string): Dates {
  const [daysOf, days, months] = [
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }),
    new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ];
  const moments = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  });
  return {
    momentOf: (moment) => moments.format(new Date(moment)),
    day: (stored) => days.format(new Date(`${stored}T00:00:00Z`)),
    dayOf: (moment) => daysOf.format(new Date(moment)),
    month: (stored) => months.format(new Date(`${stored}-01T00:00:00Z`)),
  };
}
