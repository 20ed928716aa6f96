import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { words as ar } from './ar.ts';
import { words as cy } from './cy.ts';
import { words as en } from './en.ts';
import { words as pl } from './pl.ts';

/** What is said on the private page of somebody who told a story, and where parts of it stand on other pages. */
export type AuthorWords = typeof en;

/** The languages that it is in. */
export const authorLanguages: readonly AuthorWords[] = [en, cy, pl, ar];

/** The words for who reads in a language: English ones where there are none in that. */
export function authorWordsIn(language: string): AuthorWords {
  const [main = ''] = language.toLowerCase().split('-');
  return authorLanguages.find((words) => words.language === main) ?? en;
}

/** The words of the page that a part stands on: the public ones are in English. */
export const AuthorWordsContext = createContext<AuthorWords>(en);

/** The words of the page that a part stands on. */
export const useAuthorWords = (): AuthorWords => useContext(AuthorWordsContext);
