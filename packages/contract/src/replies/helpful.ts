import * as z from 'zod/mini';
import { plainText } from '../text.ts';
import { Reply } from './reply.ts';

/** What the author of a story says of a reply to it. */
export const Helpful = z.enum(['yes', 'partly', 'no']);
export type Helpful = z.infer<typeof Helpful>;

/** Whether a reply was helpful, with words for staff if the author has some. */
export const HelpfulDraft = z.strictObject({ helpful: Helpful, words: z.optional(plainText(1000)) });
export type HelpfulDraft = z.infer<typeof HelpfulDraft>;

/** A reply with what the author says of it. For the author and staff alone. */
export const JudgedReply = z.object({
  ...Reply.shape,
  helpful: z.optional(Helpful),
  helpfulWords: z.optional(z.string()),
});
export type JudgedReply = z.infer<typeof JudgedReply>;

/** How many replies authors found helpful, of all that are public. */
export const HelpfulTotals = z.object({ replies: z.number(), yes: z.number(), partly: z.number(), no: z.number() });
export type HelpfulTotals = z.infer<typeof HelpfulTotals>;
