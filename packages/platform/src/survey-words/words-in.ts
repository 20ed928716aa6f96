import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What is said on a survey's pages around the survey's own words. */
export type SurveyPageWords = typeof en;

const spoken: readonly SurveyPageWords[] = [en, cy, pl, ar];

/** The words for who reads a survey in a language: English ones where there are none in that. */
export function wordsIn(language: string): SurveyPageWords {
  const [main = ''] = language.toLowerCase().split('-');
  return spoken.find((words) => words.language === main) ?? en;
}
