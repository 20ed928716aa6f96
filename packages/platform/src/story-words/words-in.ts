import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What is said where somebody tells a story without a script. */
export type StoryPageWords = typeof en;

/** The languages that it is in. */
export const storyPageLanguages: readonly StoryPageWords[] = [en, cy, pl, ar];

/** The words for who reads in a language: English ones where there are none in that. */
export function storyPageWordsIn(language: string): StoryPageWords {
  const [main = ''] = language.toLowerCase().split('-');
  return storyPageLanguages.find((words) => words.language === main) ?? en;
}
