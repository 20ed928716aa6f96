import * as z from 'zod/mini';
import { Id, Instant } from '../ids.ts';
import { plainText } from '../text.ts';

/** Why a moderator edits what an author told, from the published rules. `other` is explained in the note. */
export const EditReason = z.enum(['personal-detail', 'name-of-staff', 'identifying-detail', 'language', 'other']);
export type EditReason = z.infer<typeof EditReason>;

/** The words of a story that can be edited. What was chosen from a list stays as the author chose it. */
export const StoryWords = z.object({
  title: plainText(200),
  happened: plainText(20_000),
  good: z.optional(plainText(5000)),
  better: z.optional(plainText(5000)),
});
export type StoryWords = z.infer<typeof StoryWords>;

/** What an author says to an edit: use it, do not use it, or use these words of mine in its place. */
export const EditAnswer = z.enum(['accept', 'decline', 'change']);
export type EditAnswer = z.infer<typeof EditAnswer>;

/** One edit of a story, whole and in its order. The first one's `before` is what the author told. */
export const Revision = z.object({
  id: Id,
  /** 1 for the first edit of a story. */
  number: z.number(),
  by: z.string(),
  /** The author's own wording, in answer to an edit. It needs no reason and no answer. */
  isByAuthor: z.boolean(),
  at: Instant,
  before: StoryWords,
  after: StoryWords,
  reason: z.optional(EditReason),
  note: z.optional(z.string()),
  /** Absent while the author has said nothing. */
  answer: z.optional(z.object({ answer: EditAnswer, at: Instant })),
});
export type Revision = z.infer<typeof Revision>;

const version = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));

/** An edit to make. All words are sent, those that stay too; a field that is left out is taken out of the story. */
export const RevisionDraft = z.strictObject({
  version,
  ...StoryWords.shape,
  reason: EditReason,
  /** The author reads it. Needed for `other`. */
  note: z.optional(plainText(500)),
});
export type RevisionDraft = z.infer<typeof RevisionDraft>;

/** An author's answer to the edit they were shown, with the version of the story they saw it in. */
export const EditAnswerDraft = z.strictObject({
  version,
  answer: EditAnswer,
  /** Needed for `change`: all the words as the author wants them. */
  words: z.optional(z.strictObject(StoryWords.shape)),
});
export type EditAnswerDraft = z.infer<typeof EditAnswerDraft>;

/** The edit that an author has not answered yet: from their own words to those that stand now. */
export const OpenEdit = z.object({
  before: StoryWords,
  after: StoryWords,
  reasons: z.array(z.object({ reason: z.optional(EditReason), note: z.optional(z.string()) })),
});
export type OpenEdit = z.infer<typeof OpenEdit>;

/** Why a story is back in the queue. */
export const ReturnReason = z.enum([
  'author-agreed',
  'author-declined',
  'author-changed',
  'asking-ended',
  'released',
  'rejection-taken-back',
  'report-upheld',
  'appeal-upheld',
  'reroute-declined',
  'reroute-unanswered',
]);
export type ReturnReason = z.infer<typeof ReturnReason>;
