import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What is said on the pages by which somebody complains. */
export type ComplaintWords = typeof en;

/** The languages that they are in. */
export const complaintLanguages: readonly ComplaintWords[] = [en, cy, pl, ar];

/** The words for who reads in a language: English ones where there are none in that. */
export function complaintWordsIn(language: string): ComplaintWords {
  const [main = ''] = language.toLowerCase().split('-');
  return complaintLanguages.find((words) => words.language === main) ?? en;
}
