import type { SurveyForm } from './create-survey-form.ts';

/** Writes a month as it is read: that comes with the questions that ask for one. */
export const monthFor =
  ({ kinds, words }: SurveyForm) =>
  (stored: string): string =>
    kinds.value.month?.monthInWords(stored, words) ?? stored;
