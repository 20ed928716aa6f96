/**
 * What is written as the rules know it, but for digits of other scripts: wide and accented letters as plain ones, every
 * dash, space and apostrophe as one; nothing for what nobody sees, which would hide a number from nobody but a search.
 */
export function foldLetters(written: string): string {
  if (/[^\S\n]/.test(written)) return ' ';
  if (/['‘’`´ʼ]/.test(written)) return "'";
  if (/[\p{Pd}−]/u.test(written)) return '-';
  return written.normalize('NFKD').replace(/[\p{M}\p{DI}]/gu, '');
}
