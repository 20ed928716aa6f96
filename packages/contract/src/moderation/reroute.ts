import * as z from 'zod/mini';
import { Instant } from '../ids.ts';
import { plainText } from '../text.ts';

/** What a story may be better as: a private request for help, or a formal complaint. */
export const RerouteTo = z.enum(['enquiry', 'complaint']);
export type RerouteTo = z.infer<typeof RerouteTo>;

const version = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));

/** Suggesting to the author of a story that waits that it is sent on privately. */
export const RerouteDraft = z.strictObject({
  version,
  to: RerouteTo,
  /** Why. The author reads it. */
  note: plainText(1000),
});
export type RerouteDraft = z.infer<typeof RerouteDraft>;

/** What an author is asked: whether their story is to be sent on in place of being published. */
export const Reroute = z.object({
  to: RerouteTo,
  note: z.string(),
  at: Instant,
  /** When it stops being asked, and goes back to a moderator as a story. */
  until: Instant,
});
export type Reroute = z.infer<typeof Reroute>;

/** What an author says to that, with the version of the story they saw it in. */
export const RerouteAnswerDraft = z.strictObject({
  version,
  answer: z.enum(['yes', 'no']),
  /** How the organisation can reach them. Needed for `yes`; only those who see to it read it. */
  contact: z.optional(plainText(500)),
});
export type RerouteAnswerDraft = z.infer<typeof RerouteAnswerDraft>;

/** Where what was sent on stands at its organisation. */
export const SentOnState = z.enum(['new', 'seen', 'contacted', 'done']);
export type SentOnState = z.infer<typeof SentOnState>;
