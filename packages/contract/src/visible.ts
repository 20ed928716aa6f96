/**
 * One character that a reader sees. Beside controls, marks and spaces are left out what fonts draw as nothing, as Hangul's
 * fillers and the cell of Braille without a dot.
 */
export const VISIBLE = /[^\p{C}\p{M}\p{Z}\p{DI}\s\u2800]/u;

/** Whether a reader sees anything of a text. */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
