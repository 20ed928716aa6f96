import type { DateWords } from '../words/words.ts';

/** A moment or a day in words: 12 April 2026. Noon keeps a bare day the same day in London all year. */
export function dayInWords(instantOrDay: string, { language, fromEnglishDate = String }: DateWords): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : [language, 'en-GB'], {
    dateStyle: 'long',
    numberingSystem: 'latn',
    timeZone: 'Europe/London',
  });
  return fromEnglishDate(format.format(new Date(instantOrDay.length === 10 ? `${instantOrDay}T12:00Z` : instantOrDay)));
}
