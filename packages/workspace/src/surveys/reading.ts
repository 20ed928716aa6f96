/** How hard some words are to read. */
export interface Reading {
  /** The age at which most children can read it, in years. */
  age: number;
  /** Its long words, the longest first. */
  hard: readonly string[];
}

/** So many words a formula needs before it says anything. */
const FEWEST = 4;
const YOUNGEST = 6;
const OLDEST = 21;

/** A word of so many letters is long. */
const LONG = 9;

/** From a school year of the United States to the age that children have in it. */
const AGE_AT_GRADE_0 = 5;

/**
 * The reading age of English words by the automated readability index (E. A. Smith and R. J. Senter, "Automated readability
 * index", Aerospace Medical Research Laboratories, 1967): 4.71 × letters a word + 0.5 × words a sentence − 21.43. An estimate:
 * it counts, and knows nothing of meaning. Nothing for a few words, which say too little.
 */
export function readingOf(text: string): Reading | undefined {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? [];
  if (words.length < FEWEST) return undefined;
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const letters = words.reduce((sum, word) => sum + lettersIn(word), 0);
  const grade = 4.71 * (letters / words.length) + 0.5 * (words.length / Math.max(1, sentences)) - 21.43;
  const age = Math.min(OLDEST, Math.max(YOUNGEST, Math.round(grade + AGE_AT_GRADE_0)));
  const long = [...new Set(words.filter((word) => lettersIn(word) >= LONG))];
  return { age, hard: long.sort((one, other) => lettersIn(other) - lettersIn(one)) };
}

function lettersIn(word: string): number {
  return word.replace(/[^\p{L}\p{N}]/gu, '').length;
}
