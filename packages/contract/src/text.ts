import * as z from 'zod/mini';

// C0 and C1 controls except tab and newline: PostgreSQL refuses NUL, and no reader can see the others.
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** Text as it is kept: Unix newlines, no control characters, no broken surrogate pairs, NFC, no space around it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\uFFFD').normalize('NFC').trim();
}

/**
 * A plain-text field of 1 to `max` UTF-16 code units once cleaned. Markup in it stays text.
 * @__NO_SIDE_EFFECTS__ lets a bundle drop the schemas it does not use, as does PURE before each `check` elsewhere.
 */
export function plainText(max: number) {
  return z.string().check(z.overwrite(cleanText), z.minLength(1), z.maxLength(max));
}
