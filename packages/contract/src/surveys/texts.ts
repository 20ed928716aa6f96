import * as z from 'zod/mini';
import { plainText } from '../text.ts';

/** A language of a survey: the first part of its BCP 47 name, as `cy`. */
export const SurveyLanguage = /* @__PURE__ */ z.string().check(z.regex(/^[a-z]{2,3}$/));

/** Words of a survey by language. The survey's first language has all of them; another may still lack some. */
export const Texts = z.record(SurveyLanguage, plainText(1000));
export type Texts = z.infer<typeof Texts>;

/** The words in a language, or in the first one of the survey where those are missing. */
export function textIn(texts: Texts, language: string, first: string): string {
  return texts[language] ?? texts[first] ?? Object.values(texts)[0] ?? '';
}
