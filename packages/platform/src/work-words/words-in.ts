import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What is said on the pages by which staff tell what happened at work. */
export type WorkWords = typeof en;

/** The languages that they are in. */
export const workLanguages: readonly WorkWords[] = [en, cy, pl, ar];

/** The words for who reads in a language: English ones where there are none in that. */
export function workWordsIn(language: string): WorkWords {
  const [main = ''] = language.toLowerCase().split('-');
  return workLanguages.find((words) => words.language === main) ?? en;
}
