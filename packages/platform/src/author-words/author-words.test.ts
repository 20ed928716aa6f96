import { describe, expect, it } from 'vitest';
import { words as english } from './en.ts';
import { authorLanguages, authorWordsIn } from './words-in.ts';

type Word = string | boolean | ((...given: string[]) => string) | undefined;

const MOMENT = '2026-03-31T10:00:00.000Z';

/** Every word with its path; those made of what is given, made of what no language would say itself. */
function wordsIn(value: object, path = ''): [path: string, word: string][] {
  return Object.entries(value).flatMap(([name, word]: [string, Word | object]): [string, string][] => {
    const here = `${path}/${name}`;
    if (/\/(isReviewed|unreviewed|language|dates|help|inEnglish)$/.test(here)) return [];
    if (typeof word === 'function') return [[here, said(word as (...given: string[]) => string, here)]];
    return typeof word === 'string' ? [[here, word]] : wordsIn(word as object, here);
  });
}

/** A word that is made of what is given: a moment where it takes one, and else a name. */
function said(word: (...given: string[]) => string, path: string): string {
  const isOfMoment = /\/(until|received|answerYours|asked|states\/\w+)$/.test(path);
  return isOfMoment ? word(MOMENT) : word('«given»', MOMENT);
}

const all = new Map(wordsIn(english));
const others = authorLanguages.filter(({ language }) => language !== 'en');

describe.each(others.map((words) => [words.language, words] as const))('an author’s page in %s', (language, words) => {
  const own = new Map(wordsIn(words));

  it('has every word that the English one has, and none is empty', () => {
    expect([...own.keys()].sort()).toEqual([...all.keys()].sort());
    expect([...own].filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  it('has no English left', () => {
    expect([...all].filter(([path, word]) => own.get(path) === word)).toEqual([]);
  });

  it('says in each phrase what is given to it: names, and days in its own words', () => {
    const day = words.dates.dayOf(MOMENT);
    expect(day).not.toBe(english.dates.dayOf(MOMENT));
    for (const [path, word] of all) {
      if (word.includes('«given»')) expect([path, own.get(path)]).toEqual([path, expect.stringContaining('«given»')]);
      if (word.includes('31 March 2026')) expect([path, own.get(path)]).toEqual([path, expect.stringContaining(day)]);
    }
  });

  it('says that nobody has reviewed it', () => {
    expect([words.isReviewed, words.unreviewed.length > 0]).toEqual([false, true]);
    expect(authorWordsIn(`${language}-GB`)).toBe(words);
  });
});

it('is in English for who wrote in a language that it is not in', () => {
  expect(authorWordsIn('fr')).toBe(english);
});
