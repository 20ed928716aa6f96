import type { DateWords } from '../words/words.ts';

/** A month as it is read: March 2026. */
export function monthInWords(visited: string, words: DateWords): string {
  return monthsIn(words, 'numeric')(Date.parse(`${visited}-15T12:00Z`));
}

/** Writes the month of an instant, with its year where that is asked for. */
export function monthsIn({ language, fromEnglishDate = String }: DateWords, year?: 'numeric') {
  const format = new Intl.DateTimeFormat([language, 'en'], {
    month: 'long',
    year,
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return (instant: number) => fromEnglishDate(format.format(instant));
}
