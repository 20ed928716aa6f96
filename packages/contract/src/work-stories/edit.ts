import * as z from 'zod/mini';
import { Id, Instant } from '../ids.ts';
import { EditAnswer, EditReason } from '../moderation/revision.ts';
import { plainText } from '../text.ts';
import { WorkStoryTold } from './told.ts';

const { happened, good, better } = WorkStoryTold.shape;

/** The words of a story of staff that can be edited. What was chosen from a list stays as its author chose it. */
export const WorkWords = z.object({ happened, good, better });
export type WorkWords = z.infer<typeof WorkWords>;

/** One edit of such a story. It is used only where its author agrees: until then, and else, their own words stand. */
export const WorkEdit = z.object({
  id: Id,
  by: z.string(),
  /** The author's own wording, in answer to an edit. It needs no reason and no answer. */
  isByAuthor: z.boolean(),
  at: Instant,
  before: WorkWords,
  after: WorkWords,
  reason: z.optional(EditReason),
  note: z.optional(z.string()),
  answer: z.optional(z.object({ answer: EditAnswer, at: Instant })),
  /** Why nobody is asked about it any more: a moderator took it back, or its author said nothing in time. */
  ended: z.optional(z.object({ how: z.enum(['taken-back', 'unanswered']), at: Instant })),
});
export type WorkEdit = z.infer<typeof WorkEdit>;

const version = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));

/** An edit to ask the author about. All words are sent, those that stay too; a field that is left out is taken out. */
export const WorkEditDraft = z.strictObject({
  version,
  ...WorkWords.shape,
  reason: EditReason,
  /** The author reads it. Needed for `other`. */
  note: z.optional(plainText(500)),
});
export type WorkEditDraft = z.infer<typeof WorkEditDraft>;

/** Takes back the edit that its author is asked about, in the version that was seen. */
export const WorkEditWithdrawal = z.strictObject({ version });
export type WorkEditWithdrawal = z.infer<typeof WorkEditWithdrawal>;

/** An author's answer to the edit that they were shown. */
export const WorkEditAnswerDraft = z.strictObject({
  /** The edit's id. Where it is not the one to answer any more, nothing is done. */
  edit: Id,
  answer: EditAnswer,
  /** Needed for `change`: all the words as the author wants them. */
  words: z.optional(z.strictObject(WorkWords.shape)),
});
export type WorkEditAnswerDraft = z.infer<typeof WorkEditAnswerDraft>;

/** The edit that an author is asked about, as their private page shows it. */
export const AskedWorkEdit = z.object({
  id: Id,
  before: WorkWords,
  after: WorkWords,
  reason: EditReason,
  note: z.optional(z.string()),
  /** Until when they are asked; then it is not used. */
  until: Instant,
});
export type AskedWorkEdit = z.infer<typeof AskedWorkEdit>;
