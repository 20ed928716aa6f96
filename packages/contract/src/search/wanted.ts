import { type Word, wordsIn } from './words.ts';

/** Words that are looked for one right after the other. */
export interface Wanted {
  words: readonly string[];
  /** Whether the last of them is meant whole; otherwise it may be the beginning of a word. */
  isWhole: boolean;
}

const MOST_WANTED = 12;
const MOST_WORDS = 24;
const QUOTES = /["“”„«»]/u;

/** What a search asks for: each word by its beginning, and what stands in quotes as it is. All of it must be there. */
export function wantedIn(query: string): Wanted[] {
  const parts = query.split(QUOTES);
  const wanted = parts.flatMap((part, index) =>
    index % 2 === 1 ? [asPhrase(part)] : part.split(/\s+/u).map(asBeginning),
  );
  return wanted.filter(({ words }) => words.length > 0).slice(0, MOST_WANTED);
}

function asPhrase(part: string): Wanted {
  return { words: wordsOf(part), isWhole: true };
}

/** What a hyphen or an apostrophe joins stays together. A single letter would be the beginning of too much. */
function asBeginning(part: string): Wanted {
  const words = wordsOf(part);
  return { words, isWhole: [...(words.at(-1) ?? '')].length < 2 };
}

function wordsOf(part: string): string[] {
  return wordsIn(part)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** From where to where in a text this stands, each time it does. */
export function standsIn(words: readonly Word[], { words: wanted, isWhole }: Wanted): { start: number; end: number }[] {
  const last = wanted.length - 1;
  const fits = (at: number) =>
    wanted.every((one, index) => {
      const word = words[at + index]?.word;
      return index === last && !isWhole ? word?.startsWith(one) : word === one;
    });
  return words.flatMap(({ start }, at) => (fits(at) ? [{ start, end: words[at + last]?.end ?? start }] : []));
}

/** Whether all that is wanted stands somewhere in some texts. */
export function isFoundIn(texts: readonly string[], wanted: readonly Wanted[]): boolean {
  const all = texts.map(wordsIn);
  return wanted.every((one) => all.some((words) => standsIn(words, one).length > 0));
}
