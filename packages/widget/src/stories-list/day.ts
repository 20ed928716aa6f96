const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });

/** A moment or a day in words: 12 April 2026. Noon keeps a bare day the same day in London all year. */
export function dayInWords(instantOrDay: string): string {
  return dayFormat.format(new Date(instantOrDay.length === 10 ? `${instantOrDay}T12:00Z` : instantOrDay));
}
