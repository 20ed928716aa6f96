import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What is said on the page of private doors. */
export type HelpWords = typeof en;

/** The languages that it is in. */
export const helpLanguages: readonly HelpWords[] = [en, cy, pl, ar];

/** The words for who reads in a language: English ones where there are none in that. */
export function helpWordsIn(language: string): HelpWords {
  const [main = ''] = language.toLowerCase().split('-');
  return helpLanguages.find((words) => words.language === main) ?? en;
}
