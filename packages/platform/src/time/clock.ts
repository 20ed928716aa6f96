const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

const londonHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' });

const HOUR_MS = 3_600_000;

/** Where the time comes from, so that a test can say what time it is. */
export type Now = () => Date;

/** The calendar day of a moment in England, `YYYY-MM-DD`. */
export function dayInLondon(moment: Date): string {
  return londonDay.format(moment);
}

/** The hour of the day of a moment in England, 0 to 23. */
export function hourInLondon(moment: Date): number {
  return Number(londonHour.format(moment));
}

/** The moment at which a day (`YYYY-MM-DD`) begins in England. The clocks are never changed before 1 o'clock. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  return new Date(midnight.getTime() - hourInLondon(midnight) * HOUR_MS);
}

/** The moment as it is stored: ISO 8601 in UTC. */
export function instant(moment: Date): string {
  return moment.toISOString();
}
