import * as z from 'zod/mini';
import { Difference, JudgedChange } from './changes.ts';
import { endpoint } from './endpoint.ts';
import { Id, Instant } from './ids.ts';
import { Appealable, AppealDraft, OwnAppeal } from './moderation/appeal.ts';
import { Reroute, RerouteAnswerDraft, RerouteTo, SentOnState } from './moderation/reroute.ts';
import { EditAnswerDraft, OpenEdit } from './moderation/revision.ts';
import { OrganisationName } from './organisations.ts';
import { AnswerEditDraft, AuthorAnswerDraft, OwnAnswer } from './replies/author-answer.ts';
import { HelpfulDraft, JudgedReply } from './replies/helpful.ts';
import { AgeBand, RejectionReason, StoryStatus, StoryTold } from './story.ts';

/** What an author gets back for a submission. */
export const Receipt = z.object({
  id: Id,
  receivedAt: Instant,
  /** The private link to follow the submission by. Whoever has it can read the author's page: treat it as a secret. */
  link: z.string().check(z.regex(/^https?:\/\//)),
});
export type Receipt = z.infer<typeof Receipt>;

/** What the private link shows: the author's own words and what became of them. */
export const Followed = z.object({
  id: Id,
  organisation: OrganisationName,
  /** The author's own words: no edit that they have not agreed to is in them. */
  told: StoryTold,
  /** The language they wrote in, BCP 47. */
  language: z.string(),
  /** Send it back with an answer to an edit, so that what is answered is what was seen. */
  version: z.number(),
  /** The edit to answer: they are asked before it is published, or it is published and they were told. */
  edit: z.optional(OpenEdit),
  /** Until when they are asked about it; then a moderator decides without them. Absent where it is public. */
  askedUntil: z.optional(Instant),
  /** Never published, so it is not among what was told in public. */
  age: z.optional(AgeBand),
  status: StoryStatus,
  receivedAt: Instant,
  publishedAt: z.optional(Instant),
  /** What they are asked in place of an edit: whether it is to be sent on privately. */
  reroute: z.optional(Reroute),
  /** Where it went instead of being published, as they agreed. */
  sentOn: z.optional(z.object({ to: RerouteTo, at: Instant, state: SentOnState, changedAt: Instant })),
  /** Why a moderator took it down after its organisation reported it; absent once it is public again. */
  takenDown: z.optional(z.object({ reason: RejectionReason, at: Instant })),
  rejection: z.optional(z.object({ reason: RejectionReason, note: z.optional(z.string()) })),
  /** The decision they can ask to have looked at again. Absent where there is none, or they have. */
  appealable: z.optional(Appealable),
  /** What they asked to have looked at again, oldest first: of the story, and of their answers. */
  appeals: z.array(OwnAppeal),
  /** Whether mail is sent when something happens, and their address takes it. */
  hearsBack: z.boolean(),
  /** The address that they left takes no mail. */
  isMailRefused: z.optional(z.boolean()),
  reads: z.number(),
  replies: z.array(JudgedReply),
  changes: z.array(JudgedChange),
  /** What they answered to replies, in the order they sent it. */
  answers: z.array(OwnAnswer),
});
export type Followed = z.infer<typeof Followed>;

/** The part of a private link that is the secret: the submission's id and a signature, base64url. */
export const LinkToken = /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{44}$/));

export const followReceipt = endpoint({
  summary: 'What became of a submission, by its private link.',
  method: 'GET',
  path: '/v1/receipts/{token}',
  params: z.object({ token: LinkToken }),
  result: Followed,
  problems: ['not-found'],
});

export const judgeChange = endpoint({
  summary: 'The author says whether a change that is done made a difference. Saying it again changes the answer.',
  method: 'POST',
  path: '/v1/receipts/{token}/changes/{id}',
  params: z.object({ token: LinkToken, id: Id }),
  body: z.strictObject({ difference: Difference }),
  result: Followed,
  problems: ['not-found', 'not-now'],
});

export const judgeReply = endpoint({
  summary:
    'The author says whether a reply was helpful, in words for staff too if they like. Saying it again changes it.',
  method: 'POST',
  path: '/v1/receipts/{token}/replies/{id}',
  params: z.object({ token: LinkToken, id: Id }),
  body: HelpfulDraft,
  result: Followed,
  problems: ['not-found'],
});

export const answerReply = endpoint({
  summary:
    'The author answers a reply. A moderator reads it before it is public beneath the reply. One answer to each reply can wait at a time.',
  method: 'PUT',
  path: '/v1/receipts/{token}/replies/{reply}/answers/{id}',
  params: z.object({ token: LinkToken, reply: Id, id: Id }),
  body: AuthorAnswerDraft,
  result: Followed,
  status: 201,
  problems: ['id-used', 'not-found', 'not-now'],
});

export const answerEdit = endpoint({
  summary:
    'Answers an edit, by the private link. One that is declined is not used; a story that is public with it, or is to have other words, goes back to a moderator.',
  method: 'POST',
  path: '/v1/receipts/{token}/answer',
  params: z.object({ token: LinkToken }),
  body: EditAnswerDraft,
  result: Followed,
  problems: ['not-found', 'stale', 'not-now'],
});

export const answerAnswerEdit = endpoint({
  summary:
    'Answers an edit of what the author answered to a reply. One that is declined is never public: the answer goes back to a moderator, at once where it was.',
  method: 'POST',
  path: '/v1/receipts/{token}/answers/{id}/edit',
  params: z.object({ token: LinkToken, id: Id }),
  body: AnswerEditDraft,
  result: Followed,
  problems: ['not-found', 'stale', 'not-now'],
});

export const appeal = endpoint({
  summary:
    'Asks, by the private link, that another moderator looks again at a decision on a story, or on an answer to a reply: a rejection, a hold, or an edit that is public. Once for each decision.',
  method: 'PUT',
  path: '/v1/receipts/{token}/appeals/{id}',
  params: z.object({ token: LinkToken, id: Id }),
  body: AppealDraft,
  result: Followed,
  status: 201,
  problems: ['id-used', 'not-found', 'stale', 'not-now'],
});

export const answerReroute = endpoint({
  summary:
    'Says, by the private link, whether a story is to be sent on as an enquiry or a complaint. With a no it goes back to a moderator as a story.',
  method: 'POST',
  path: '/v1/receipts/{token}/reroute',
  params: z.object({ token: LinkToken }),
  body: RerouteAnswerDraft,
  result: Followed,
  problems: ['not-found', 'stale', 'not-now'],
});
