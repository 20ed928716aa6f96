import { foldLetters } from './fold-letters.ts';

const DIGIT = /\p{Nd}/u;

/** Unicode keeps each script's ten digits together and in order, so the way down to the first non-digit is the value. */
function digitOf(char: string): number {
  let code = char.codePointAt(0) ?? 0;
  let value = 0;
  for (; DIGIT.test(String.fromCodePoint(code - 1)); code -= 1) value += 1;
  return value % 10;
}

/** What is written as the rules know it, digits of every script as 0 to 9 too. */
export function fold(written: string): string {
  return foldLetters(written).replace(/(?!\d)\p{Nd}/gu, (digit) => `${digitOf(digit)}`);
}
