const DIGIT = /\p{Nd}/u;

/** Unicode keeps each script's ten digits together and in order, so the way down to the first non-digit is the value. */
function digitOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/**
 * A character as the rules know it: digits of every script as 0 to 9, wide and accented letters as plain ones, every
 * dash and space as one; nothing for those that nobody sees, which would hide a number from nobody but a search.
 */
export function fold(char: string): string {
  if (/[^\S\n]/.test(char)) return ' ';
  if (/[\p{Pd}−]/u.test(char)) return '-';
  const folded = char.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  return folded.replace(/(?!\d)\p{Nd}/gu, (digit) => `${digitOf(digit)}`);
}
