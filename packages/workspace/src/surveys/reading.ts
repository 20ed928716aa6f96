import { syllable } from 'syllable';

/** How hard some words are to read. */
export interface Reading {
  /** The age at which most children can read it, in years. */
  age: number;
  /** The words that make it hard, the longest first. */
  hard: readonly string[];
}

/** So many words a formula needs before it says anything. */
const FEWEST = 4;
const YOUNGEST = 6;
const OLDEST = 21;

/** From a school year of the United States to the age that children have in it. */
const AGE_AT_GRADE_0 = 5;

/**
 * The reading age of English words by the Flesch-Kincaid grade level (J. P. Kincaid and others, "Derivation of new readability
 * formulas for Navy enlisted personnel", 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59. An estimate: it
 * counts, and knows nothing of meaning. Nothing for a few words, which say too little.
 */
export function readingOf(text: string): Reading | undefined {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (words.length < FEWEST) return undefined;
  const sentences = Math.max(1, text.split(/[.!?]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  const age = Math.min(OLDEST, Math.max(YOUNGEST, Math.round(grade + AGE_AT_GRADE_0)));
  const hard = [...new Set(words.filter((word) => syllable(word) >= 3))].sort(
    (one, other) => other.length - one.length,
  );
  return { age, hard };
}
