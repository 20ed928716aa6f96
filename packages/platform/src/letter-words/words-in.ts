import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What mails say to who told a story, or asked for help. */
export type LetterWords = typeof en;

/** The languages that they are in. */
export const letterLanguages: readonly LetterWords[] = [en, cy, pl, ar];

/** The words for who wrote in a language: English ones where there are none in that. */
export function letterWordsIn(language: string): LetterWords {
  const [main = ''] = language.toLowerCase().split('-');
  return letterLanguages.find((words) => words.language === main) ?? en;
}
