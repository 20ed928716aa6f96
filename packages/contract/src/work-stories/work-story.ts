import * as z from 'zod/mini';
import { EMAIL, EMAIL_LENGTH } from '../email.ts';
import { PersonalDataKind, UrgentKind } from '../findings.ts';
import { Id, Instant, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { StorySubmission } from '../story.ts';
import { plainText } from '../text.ts';
import { AskedWorkEdit, WorkEdit } from './edit.ts';
import { WorkStoryTold } from './told.ts';

/**
 * Who reads the words: moderators alone, none of whom has a role at the organisation; or, as the author agreed, those who
 * manage it too.
 */
export const WorkReaders = z.enum(['moderators', 'managers']);
export type WorkReaders = z.infer<typeof WorkReaders>;

/**
 * Where it stands. It is never public. `with-author`: they are asked about an edit, and it goes nowhere meanwhile. `read`: a
 * moderator has read it, and passed it on where its author agreed to that.
 */
export const WorkStoryStatus = z.enum(['submitted', 'with-author', 'read', 'rejected', 'withdrawn']);
export type WorkStoryStatus = z.infer<typeof WorkStoryStatus>;

/** It as it is sent. */
export const WorkStorySubmission = z.strictObject({
  organisation: Ods,
  ...WorkStoryTold.shape,
  readers: z._default(WorkReaders, 'moderators'),
  /** Only to hear back; shown to nobody. */
  email: z.optional(/* @__PURE__ */ z.string().check(z.trim(), z.maxLength(EMAIL_LENGTH), z.email({ pattern: EMAIL }))),
  language: StorySubmission.shape.language,
  /** A random secret made beside the id, as of a patient's story. */
  key: StorySubmission.shape.key,
});
export type WorkStorySubmission = z.infer<typeof WorkStorySubmission>;

/** Why one was not passed on: of the published rules for stories those that are not about care. */
export const WorkRejectionReason = z.enum([
  ...(['not-about-work', 'identifies-someone', 'abusive', 'commercial', 'duplicate', 'legal-process'] as const),
]);
export type WorkRejectionReason = z.infer<typeof WorkRejectionReason>;

/** The same, with what a moderator wrote to its author. */
export const WorkRejection = z.object({ reason: WorkRejectionReason, note: z.optional(z.string()) });
export type WorkRejection = z.infer<typeof WorkRejection>;

/** What staff answered, in private: its author alone reads it, with those who read the story. */
export const WorkAnswer = z.object({
  id: Id,
  text: z.string(),
  /** The job of who answered, as replies are signed. */
  role: z.string(),
  at: Instant,
});
export type WorkAnswer = z.infer<typeof WorkAnswer>;

/** What the private link of such a story shows. */
export const FollowedWorkStory = z.object({
  id: Id,
  organisation: OrganisationName,
  /** Absent once they took it back: then it is there no more. */
  told: z.optional(WorkStoryTold),
  readers: WorkReaders,
  status: WorkStoryStatus,
  receivedAt: Instant,
  decidedAt: z.optional(Instant),
  rejection: z.optional(WorkRejection),
  /** Whether mail is sent when something happens. */
  hearsBack: z.boolean(),
  /** What its author wrote in. */
  language: z.string(),
  answers: z.array(WorkAnswer),
  /** What they are asked about. */
  edit: z.optional(AskedWorkEdit),
});
export type FollowedWorkStory = z.infer<typeof FollowedWorkStory>;

/** Which list of them: those that wait for a moderator or for their authors, were read, or rejected; or those that managers may read. */
export const WorkStoryFilter = z.enum(['to-read', 'with-author', 'read', 'rejected', 'shared']);
export type WorkStoryFilter = z.infer<typeof WorkStoryFilter>;

/** One in a list. */
export const WorkStorySummary = z.object({
  id: Id,
  organisation: OrganisationName,
  title: z.string(),
  readers: WorkReaders,
  status: WorkStoryStatus,
  /** For moderators alone: beside a rota the moment points at somebody. */
  receivedAt: z.optional(Instant),
  decidedAt: z.optional(Instant),
  /** What the finders found, for moderators alone. */
  urgent: z.array(UrgentKind),
  personalData: z.array(PersonalDataKind),
  answers: z.number(),
});
export type WorkStorySummary = z.infer<typeof WorkStorySummary>;

/** One as whoever may read it sees it. */
export const WorkStory = z.object({
  ...WorkStorySummary.shape,
  /** Send it back with a decision, so that two people cannot decide at once. */
  version: z.number(),
  told: WorkStoryTold,
  rejection: z.optional(WorkRejection),
  answers: z.array(WorkAnswer),
  /** Whether whoever asks may decide on it, and answer it, now. */
  mayDecide: z.boolean(),
  mayAnswer: z.boolean(),
  /** Whether they may edit it, or take back the edit that its author is asked about, now. */
  mayEdit: z.boolean(),
  mayTakeEditBack: z.boolean(),
  /** Every edit of it, oldest first, for moderators alone. */
  edits: z.array(WorkEdit),
  /** Until when its author is asked about one. */
  askedUntil: z.optional(Instant),
  /** For moderators alone: whether its author is sent mail. */
  hearsBack: z.optional(z.boolean()),
});
export type WorkStory = z.infer<typeof WorkStory>;

/** What a moderator decides. */
export const WorkDecision = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  verdict: z.enum(['pass-on', 'reject']),
  /** Needed to reject it. Its author reads it. */
  reason: z.optional(WorkRejectionReason),
  note: z.optional(plainText(1000)),
});
export type WorkDecision = z.infer<typeof WorkDecision>;

export const WorkAnswerDraft = z.strictObject({ text: plainText(5000) });
export type WorkAnswerDraft = z.infer<typeof WorkAnswerDraft>;
