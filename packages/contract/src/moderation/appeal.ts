import * as z from 'zod/mini';
import { Id, Instant } from '../ids.ts';
import { RejectionReason } from '../story.ts';
import { plainText } from '../text.ts';
import { HoldReason } from './hold.ts';
import { EditReason } from './revision.ts';

/**
 * A decision that an author can disagree with: their story was not published, is held, or is published with an edit; or what
 * they answered to a reply was not published, or is published with an edit.
 */
export const AppealAbout = z.enum(['rejection', 'hold', 'edit', 'answer-rejection', 'answer-edit']);
export type AppealAbout = z.infer<typeof AppealAbout>;

/** What became of an appeal. `overtaken`: what was decided was undone before anybody looked at it again. */
export const AppealState = z.enum(['open', 'upheld', 'dismissed', 'overtaken']);
export type AppealState = z.infer<typeof AppealState>;

/** Asking that somebody else looks at a decision again. Once for each. */
export const AppealDraft = z.strictObject({
  /** The decision's id, as the private page has it: what is appealed against is what was seen. */
  decision: Id,
  /** Why the author disagrees. */
  words: plainText(2000),
});
export type AppealDraft = z.infer<typeof AppealDraft>;

/** A decision that the author can appeal against now. */
export const Appealable = z.object({
  decision: Id,
  about: AppealAbout,
  /** There is no other moderator: whoever decided looks at it again. */
  isAlone: z.boolean(),
});
export type Appealable = z.infer<typeof Appealable>;

/** An appeal as its author sees it. */
export const OwnAppeal = z.object({
  id: Id,
  about: AppealAbout,
  /** The answer that it is about, where it is about one. */
  answer: z.optional(Id),
  words: z.string(),
  at: Instant,
  state: AppealState,
  isAlone: z.boolean(),
  /** Absent while it is open. */
  outcome: z.optional(z.object({ at: Instant, note: z.optional(z.string()) })),
});
export type OwnAppeal = z.infer<typeof OwnAppeal>;

/** An appeal as staff see it. */
export const StoryAppeal = z.object({
  id: Id,
  about: AppealAbout,
  /** What the author answered to a reply, where the appeal is about that, and the words that are public in place of it. */
  answer: z.optional(z.object({ id: Id, text: z.string(), edited: z.optional(z.string()) })),
  /** What was decided, by whom, and why. */
  decided: z.object({
    by: z.string(),
    at: Instant,
    reason: z.optional(z.union([RejectionReason, HoldReason, EditReason])),
    note: z.optional(z.string()),
  }),
  /** In the author's words. */
  words: z.string(),
  at: Instant,
  state: AppealState,
  /** Whether whoever looks made that decision. Somebody else decides then, where there is anybody. */
  isOwn: z.boolean(),
  /** There is no other moderator than whoever made that decision. */
  isAlone: z.boolean(),
  /** Absent while it is open. */
  outcome: z.optional(z.object({ by: z.string(), at: Instant, note: z.optional(z.string()) })),
});
export type StoryAppeal = z.infer<typeof StoryAppeal>;

/** A moderator's decision on an appeal, with the version of the story they saw. */
export const AppealDecision = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  verdict: z.enum(['uphold', 'dismiss']),
  /** The author reads it. Needed for `dismiss`. */
  note: z.optional(plainText(1000)),
});
export type AppealDecision = z.infer<typeof AppealDecision>;
