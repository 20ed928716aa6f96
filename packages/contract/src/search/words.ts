import { fold } from '../personal-data/fold.ts';

/** A word of a text, folded, and where in the text it stands. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Scripts that put no space between words: each of their signs is a word, and a word of theirs a phrase. */
const UNSPACED = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
/** Joiners and soft hyphens stand inside words and are not seen. */
const WORDS = new RegExp(
  `[${UNSPACED}]\\p{M}*|(?![${UNSPACED}])[\\p{L}\\p{N}](?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D])*`,
  'gu',
);
/** Letters that no accent can be taken off, as people type them who have no such key. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ð: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', þ: 'th' },
  ...{ ى: 'ي', ة: 'ه' },
};
const ODD = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
/** Nobody types a longer one; what is longer is found by its beginning. */
const LONGEST = 60;

/** The words of a text in its order, without accents and capitals. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: found, index }) => {
    const word = folded(found);
    return word === '' ? [] : [{ word, start: index, end: index + found.length }];
  });
}

/** Most words by far: nothing of theirs is to be folded but capitals. */
const USUAL = /^[a-z0-9]+$/i;

function folded(word: string): string {
  if (USUAL.test(word)) return word.toLowerCase().slice(0, LONGEST);
  const plain = fold(word)
    .toLowerCase()
    .normalize('NFKD')
    .replace(ODD, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
  return [...plain].slice(0, LONGEST).join('');
}
