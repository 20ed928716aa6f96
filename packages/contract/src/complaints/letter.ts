import * as z from 'zod/mini';
import { Instant } from '../ids.ts';
import { plainText } from '../text.ts';
import { LetterHash } from './step.ts';

/** A letter that answers a complaint, as it is written: paragraphs with an empty line between them. */
export const ComplaintLetterDraft = z.strictObject({ text: plainText(50_000) });
export type ComplaintLetterDraft = z.infer<typeof ComplaintLetterDraft>;

/** It as it is kept: never changed, and known by the SHA-256 of its text. */
export const ComplaintLetter = z.object({
  letter: LetterHash,
  text: z.string(),
  by: z.string(),
  at: Instant,
  /** It as it was signed last: a tagged PDF in base64; absent before, and where its letters cannot be drawn there. */
  pdf: z.optional(z.string()),
});
export type ComplaintLetter = z.infer<typeof ComplaintLetter>;
