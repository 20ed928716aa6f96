import * as z from 'zod/mini';
import { isVisible } from './visible.ts';

// C0 and C1 controls except tab and newline: PostgreSQL refuses NUL, and no reader can see the others.
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Cs}/gu;
// Embeddings, overrides and isolates turn round what stands after them; each paragraph's direction is found by itself.
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
// No script stacks more than a few marks on a letter; a tower of them covers the lines around.
const TOWERS = /(\p{M}{8})\p{M}+/gu;

/**
 * Text as it is kept: Unix newlines, no control or direction characters, no broken surrogate pairs, NFC, no space
 * around it; empty where nothing in it can be seen.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(TURNS, '')
    .replace(LONE_SURROGATES, '\uFFFD')
    .normalize('NFC')
    .replace(TOWERS, '$1')
    .trim();
  return isVisible(cleaned) ? cleaned : '';
}

/**
 * A plain-text field of 1 to `max` characters once cleaned. Markup in it stays text.
 * @__NO_SIDE_EFFECTS__ lets a bundle drop the schemas it does not use, as does PURE before each `check` elsewhere.
 */
export function plainText(max: number) {
  return z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(max));
}
