import * as z from 'zod/mini';
import { PersonalDataKind, UrgentKind } from '../findings.ts';
import { Id, Instant } from '../ids.ts';
import { EditReason } from '../moderation/revision.ts';
import { RejectionReason } from '../story.ts';
import { plainText } from '../text.ts';

/** What the author of a story answers to a reply, as the public sees it. */
export const AuthorAnswer = z.object({ id: Id, text: z.string(), publishedAt: Instant });
export type AuthorAnswer = z.infer<typeof AuthorAnswer>;

/** An answer to send. A moderator reads it before it is public. */
export const AuthorAnswerDraft = z.strictObject({ text: plainText(5000) });
export type AuthorAnswerDraft = z.infer<typeof AuthorAnswerDraft>;

/** Where an answer stands. */
export const AnswerState = z.enum(['to-check', 'published', 'rejected']);
export type AnswerState = z.infer<typeof AnswerState>;

/** An answer as its author sees it: their own words, and what became of them. */
export const OwnAnswer = z.object({
  id: Id,
  /** The reply that it answers. */
  reply: Id,
  text: z.string(),
  state: AnswerState,
  sentAt: Instant,
  /** What is public in place of their words, and why. */
  edit: z.optional(z.object({ text: z.string(), reason: EditReason, note: z.optional(z.string()) })),
  rejection: z.optional(z.object({ reason: RejectionReason, note: z.optional(z.string()) })),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;

/** An answer that waits to be read, as staff see it. */
export const AnswerToCheck = z.object({
  id: Id,
  reply: Id,
  text: z.string(),
  sentAt: Instant,
  urgent: z.optional(z.array(UrgentKind)),
  personalData: z.optional(z.array(PersonalDataKind)),
  /** Whether whoever asks may decide on it. */
  mayCheck: z.boolean(),
});
export type AnswerToCheck = z.infer<typeof AnswerToCheck>;

/** What a moderator decides on an answer. */
export const AnswerDecision = z.strictObject({
  verdict: z.enum(['publish', 'reject']),
  /** Other words to publish; needs `edited`. */
  text: z.optional(plainText(5000)),
  /** Why the words are others. The author reads it. */
  edited: z.optional(EditReason),
  /** Why it is not published; needed to reject it. The author reads it. */
  rejected: z.optional(RejectionReason),
  /** The author reads it too. */
  note: z.optional(plainText(1000)),
});
export type AnswerDecision = z.infer<typeof AnswerDecision>;
