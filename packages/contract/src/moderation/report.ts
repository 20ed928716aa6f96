import * as z from 'zod/mini';
import { Id, Instant } from '../ids.ts';
import { RejectionReason } from '../story.ts';
import { plainText } from '../text.ts';

/** A report that a published story is unsuitable: which of the published rules it is against, and how. */
export const ReportDraft = z.strictObject({ reason: RejectionReason, words: plainText(1000) });
export type ReportDraft = z.infer<typeof ReportDraft>;

/**
 * What became of a report. `upheld`: the story was taken down; `dismissed`: it stays; `overtaken`: its author took it down
 * before anybody decided.
 */
export const ReportState = z.enum(['open', 'upheld', 'dismissed', 'overtaken']);
export type ReportState = z.infer<typeof ReportState>;

/** A report of a published story by its organisation. The story stays public until a moderator decides. */
export const StoryReport = z.object({
  id: Id,
  by: z.string(),
  /** Whether whoever looks made it. Nobody decides on their own. */
  isOwn: z.boolean(),
  at: Instant,
  reason: RejectionReason,
  words: z.string(),
  state: ReportState,
  /** Absent while it is open. */
  decision: z.optional(z.object({ by: z.string(), at: Instant, note: z.optional(z.string()) })),
});
export type StoryReport = z.infer<typeof StoryReport>;

/** A moderator's decision on a report, with the version of the story they saw. */
export const ReportDecision = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  verdict: z.enum(['uphold', 'dismiss']),
  /** The organisation reads it. Needed for `dismiss`. */
  note: z.optional(plainText(1000)),
});
export type ReportDecision = z.infer<typeof ReportDecision>;
