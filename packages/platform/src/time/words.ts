const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const londonDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** A stored day as it is read: `2026-04-12` becomes `12 April 2026`. */
export function longDay(stored: string): string {
  return day.format(new Date(`${stored}T00:00:00Z`));
}

/** A stored month as it is read: `2026-04` becomes `April 2026`. */
export function longMonth(stored: string): string {
  return month.format(new Date(`${stored}-01T00:00:00Z`));
}

/** The day of a stored moment in England, as it is read. */
export function dayOf(moment: string): string {
  return londonDay.format(new Date(moment));
}
