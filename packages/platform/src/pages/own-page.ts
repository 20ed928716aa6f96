import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { authorWordsIn } from '../author-words/words-in.ts';

/** What a page or form may be asked with. */
export interface Asked {
  lang?: string;
}

/** The language that the page is asked in; nothing where that is the one its story was written in. */
export function chosenLanguage({ lang }: { [Key in keyof Asked]: unknown }): string | undefined {
  return typeof lang === 'string' ? authorWordsIn(lang).language : undefined;
}

interface Way {
  /** Beneath the page: `/appeals`. */
  path?: string;
  language: string | undefined;
  /** What to say there. */
  said?: Record<string, string>;
  /** The part of the page to open at. */
  part?: string;
}

/** An address on the author's page that stays in the language they chose. */
export function ownPage(token: string, { path = '', language, said = {}, part }: Way): string {
  const query = new URLSearchParams({ ...said, ...(language && { lang: language }) }).toString();
  return `/a/${token}${path}${query && `?${query}`}${part ? `#${part}` : ''}`;
}

/** The language that the page around is asked in. */
export const ChosenLanguage = createContext<string | undefined>(undefined);

/** Where a form on the page is sent to. */
export function useOwnPath(token: string): (path?: string) => string {
  const language = useContext(ChosenLanguage);
  return (path = '') => ownPage(token, { path, language });
}
