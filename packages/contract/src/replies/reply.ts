import * as z from 'zod/mini';
import { ChangeDraft } from '../changes.ts';
import { Id, Instant } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { plainText } from '../text.ts';
import { AuthorAnswer } from './author-answer.ts';

/** What an organisation answered to a story in public, signed with a role. */
export const Reply = z.object({
  id: Id,
  text: z.string(),
  role: z.string(),
  organisation: OrganisationName,
  publishedAt: Instant,
  /** What the author of the story answered to it, oldest first; absent where they said nothing. */
  answers: z.optional(z.array(AuthorAnswer)),
});
export type Reply = z.infer<typeof Reply>;

/** A reply to send. One that claims a change carries it, with owner and due date, and both are kept together. */
export const ReplyDraft = z.strictObject({
  text: plainText(5000),
  change: z.optional(z.strictObject({ id: Id, ...ChangeDraft.shape })),
  /**
   * How many replies to the story its writer has seen, those on their way too. Where there are more by now the answer is
   * `stale`, and nothing is sent: they should read the other one first. Without it nobody is asked.
   */
  seen: z.optional(/* @__PURE__ */ z.number().check(z.int(), z.minimum(0))),
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;
