import type { words as changes } from './changes-en.ts';
import type { words as start } from './en.ts';
import type { words as enquiry } from './enquiry-en.ts';
import type { words as enquiryRest } from './enquiry-rest-en.ts';
import type { words as rare } from './rare-en.ts';
import type { words as stories } from './stories-en.ts';
import type { words as story } from './story-en.ts';
import type { words as survey } from './survey-en.ts';
import type { words as surveyRest } from './survey-rest-en.ts';

/** The words that are there before anything else: of the button, the panel, the dialog and the first page of the form. */
export type Words = typeof start & {
  /**
   * A date that the browser wrote in English, with the month's name in the language. Only where some browser has no dates
   * in it: Chromium has none in Welsh.
   */
  fromEnglishDate?(date: string): string;
};

/** What of the words a date is written with. */
export type DateWords = Pick<Words, 'language' | 'fromEnglishDate'>;

/** The words of the story form after its first page, and of what becomes of a story. */
export type StoryWords = typeof story;

/** The words of a survey's questions around what each says itself. */
export type SurveyWords = typeof survey;

/** The words of surveys after the first question. */
export type SurveyRestWords = typeof surveyRest;

/** What is said before the first question to whoever asks for help in private, and that question. */
export type EnquiryWords = typeof enquiry;

/** The words of the form for private help after that. */
export type EnquiryRestWords = typeof enquiryRest;

/** The words of published stories. */
export type StoriesWords = typeof stories;

/** The words of what changed. */
export type ChangesWords = typeof changes;

/** The words that few people ever see: help with what was written, and why there is no form. */
export type RareWords = typeof rare;
