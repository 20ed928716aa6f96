import * as z from 'zod/mini';
import { EMAIL, EMAIL_LENGTH } from '../email.ts';
import { PersonalDataKind, UrgentKind } from '../findings.ts';
import { Id, Instant, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { StorySubmission } from '../story.ts';
import { plainText } from '../text.ts';

/** What a story of somebody who works there may be about. Codes; the words are in the message files. */
export const WorkTopic = z.enum([
  ...(['care', 'safety', 'workload', 'rota', 'teamwork', 'respect'] as const),
  ...(['managers', 'being-heard', 'learning', 'equipment'] as const),
]);
export type WorkTopic = z.infer<typeof WorkTopic>;

/**
 * Who reads the words: moderators alone, none of whom has a role at the organisation; or, as the author agreed, those who
 * manage it too.
 */
export const WorkReaders = z.enum(['moderators', 'managers']);
export type WorkReaders = z.infer<typeof WorkReaders>;

/** Where it stands. It is never public. `read`: a moderator has read it, and passed it on where its author agreed to that. */
export const WorkStoryStatus = z.enum(['submitted', 'read', 'rejected', 'withdrawn']);
export type WorkStoryStatus = z.infer<typeof WorkStoryStatus>;

/**
 * What somebody tells of their work. Neither a job, nor a team, nor a month: with a small staff each of them points at
 * somebody.
 */
export const WorkStoryTold = z.object({
  happened: plainText(20_000),
  good: z.optional(plainText(5000)),
  better: z.optional(plainText(5000)),
  topics: z.optional(/* @__PURE__ */ z.array(WorkTopic).check(z.maxLength(10))),
});
export type WorkStoryTold = z.infer<typeof WorkStoryTold>;

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
});
export type FollowedWorkStory = z.infer<typeof FollowedWorkStory>;

/** Which list of them: those that wait for a moderator, were read, or rejected; or those that managers may read. */
export const WorkStoryFilter = z.enum(['to-read', 'read', 'rejected', 'shared']);
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
