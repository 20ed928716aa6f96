const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** Where the time comes from, so that a test can say what time it is. */
export type Now = () => Date;

/** The calendar day of a moment in England, `YYYY-MM-DD`. */
export function dayInLondon(moment: Date): string {
  return londonDay.format(moment);
}

/** The moment as it is stored: ISO 8601 in UTC. */
export function instant(moment: Date): string {
  return moment.toISOString();
}
