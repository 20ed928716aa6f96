import * as z from 'zod/mini';
import { auditEndpoints } from './audit.ts';
import { staffChangeEndpoints } from './changes/endpoints.ts';
import { SentChange, sentChangeEndpoints } from './changes/sent.ts';
import { ChangeLink, JudgedChange } from './changes.ts';
import { Clock } from './clocks/clock.ts';
import { mailEndpoints } from './delivery/delivery.ts';
import { directoryEndpoints } from './directories.ts';
import { endpoint } from './endpoint.ts';
import { PersonalDataKind, UrgentKind } from './findings.ts';
import { Day, Id, Instant, Ods } from './ids.ts';
import { StoryAppeal } from './moderation/appeal.ts';
import { Criticality, Hold } from './moderation/hold.ts';
import { StoryReport } from './moderation/report.ts';
import { Reroute, RerouteTo } from './moderation/reroute.ts';
import { ReturnReason, Revision } from './moderation/revision.ts';
import { toCheckEndpoints } from './moderation/to-check.ts';
import { importEndpoints } from './organisations/imports.ts';
import { staffGroupEndpoints } from './organisations/staff-groups.ts';
import { staffOrganisationEndpoints } from './organisations/staff-organisation.ts';
import { OrganisationName, Service } from './organisations.ts';
import { Cursor, Limit, pageOf } from './pages.ts';
import { invitationEndpoints, peopleEndpoints } from './people.ts';
import { AnswerToCheck } from './replies/author-answer.ts';
import { replySettingsEndpoints, replyTemplateEndpoints, staffReplyEndpoints } from './replies/endpoints.ts';
import { JudgedReply } from './replies/helpful.ts';
import { SentReply } from './replies/sent.ts';
import { secondStepEndpoints } from './second-step.ts';
import { openSessionEndpoints, recoveryEndpoints, sessionEndpoints } from './sessions.ts';
import { AgeBand, RejectionReason, StoryStatus, StoryTold } from './story.ts';
import { plainText } from './text.ts';

/** What happened to a story, append-only; the audit trail and the source of what pages show. */
export const TimelineEvent = z.object({
  id: Id,
  at: Instant,
  kind: z.enum([
    'submitted',
    'flagged-urgent',
    'published',
    'rejected',
    'rejection-taken-back',
    'reply-sent',
    'reply-taken-back',
    'reply-to-check',
    'reply-approved',
    'reply-sent-back',
    'replied',
    'change-to-check',
    'change-taken-back',
    'change-approved',
    'change-sent-back',
    'change-recorded',
    'change-linked',
    'change-unlinked',
    'change-progressed',
    'author-answered',
    'answer-asked',
    'answer-reminded',
    'answer-asking-ended',
    'answer-agreed',
    'answer-declined',
    'answer-changed',
    'answer-published',
    'answer-rejected',
    'difference-told',
    'helpful-told',
    'clock-paused',
    'clock-resumed',
    'clock-stands',
    'clock-stands-long',
    'reply-due',
    'reply-late',
    'reply-escalated',
    'edited',
    'author-asked',
    'author-reminded',
    'asking-ended',
    'author-agreed',
    'author-declined',
    'author-changed',
    'taken-down',
    'held',
    'managers-told',
    'nobody-to-tell',
    'released',
    'criticality-set',
    'reported',
    'report-upheld',
    'report-dismissed',
    'appealed',
    'appeal-upheld',
    'appeal-dismissed',
    'reroute-suggested',
    'reroute-reminded',
    'reroute-agreed',
    'reroute-declined',
    'reroute-unanswered',
    'sent-on-progressed',
    'sent-on-unseen',
    'access-refused',
  ]),
  /** Who did it: the author, the platform, or a member of staff by name. */
  by: z.string(),
  detail: z.optional(z.string()),
});
export type TimelineEvent = z.infer<typeof TimelineEvent>;

/** What was tried that was not allowed: the detail of an `access-refused` event. */
export type Attempt = StoryAction | 'see';

/** What staff may do with a story right now; the workspace shows just these. */
export const StoryAction = z.enum([
  'publish',
  'reject',
  'take-back-rejection',
  'edit',
  'ask-author',
  'end-asking',
  'suggest-reroute',
  'hold',
  'release',
  'set-criticality',
  'decide-appeal',
  'report',
  'decide-report',
  'reply',
  'take-back-reply',
  'check-reply',
  'record-change',
  'link-change',
  'progress-change',
  'take-back-change',
  'check-change',
  'check-answer',
  'pause-clock',
  'resume-clock',
]);
export type StoryAction = z.infer<typeof StoryAction>;

/** What the platform found in a story when it came, absent where it found nothing. For staff alone. */
const found = {
  /** Somebody may be in danger. */
  urgent: z.optional(z.array(UrgentKind)),
  personalData: z.optional(z.array(PersonalDataKind)),
};

/** Where a story that is not settled stands. */
const underway = {
  /** Why it is back among those to moderate. */
  returned: z.optional(ReturnReason),
  /** Since when it waits for its author's answer to an edit. */
  askedAt: z.optional(Instant),
  /** Until when it does; then it is among those to moderate again. */
  askedUntil: z.optional(Instant),
  /** What its author is asked in place of an edit. */
  reroute: z.optional(Reroute),
  held: z.optional(Hold),
  /** Since when it waits for a decision on a report of it. It is public meanwhile. */
  reportedAt: z.optional(Instant),
  /** Since when it waits for a decision on an appeal about it. */
  appealedAt: z.optional(Instant),
  /** Absent while nobody has set it. */
  criticality: z.optional(Criticality),
};

/** A story as staff see it in a list. Never the author's address. */
export const StaffStorySummary = z.object({
  id: Id,
  organisation: OrganisationName,
  title: z.string(),
  experience: z.optional(z.string()),
  status: StoryStatus,
  receivedAt: Instant,
  publishedAt: z.optional(Instant),
  replies: z.number(),
  /** A reply that is not public: it can be taken back or waits to be checked, or, where none does, one came back. */
  sentReply: z.optional(z.enum(['on-its-way', 'sent-back'])),
  clock: z.optional(Clock),
  ...found,
  ...underway,
});
export type StaffStorySummary = z.infer<typeof StaffStorySummary>;

/** A story as staff see it. Never the author's address. */
export const StaffStory = z.object({
  id: Id,
  /** Send it back with a decision, so that two moderators cannot overwrite each other. */
  version: z.number(),
  organisation: OrganisationName,
  title: z.string(),
  ...StoryTold.shape,
  service: z.optional(Service),
  /** Never published. */
  age: z.optional(AgeBand),
  ...found,
  ...underway,
  language: z.string(),
  status: StoryStatus,
  receivedAt: Instant,
  publishedAt: z.optional(Instant),
  rejection: z.optional(z.object({ reason: RejectionReason, note: z.optional(z.string()) })),
  /** Until when its rejection can be taken back; its author is told then. Absent where that is over. */
  rejectionOpenUntil: z.optional(Instant),
  /** Whether the author hears back by mail: they left an address, and it takes mail. */
  hearsBack: z.boolean(),
  /** The address that they left takes no mail: its mail server has said so for good. */
  isMailRefused: z.optional(z.boolean()),
  reads: z.number(),
  /** Every edit, oldest first; for those alone who may see what was taken out. */
  revisions: z.array(Revision),
  /** Every report of it by its organisation, oldest first. */
  reports: z.array(StoryReport),
  /** Every appeal of its author against what was decided, oldest first; for those alone who may decide on them. */
  appeals: z.array(StoryAppeal),
  /** The last day on which its organisation may report it. Absent where it is not public. */
  reportableUntil: z.optional(Day),
  replies: z.array(JudgedReply),
  /** Replies that were sent and are not public: on their way, or sent back. */
  sentReplies: z.array(SentReply),
  changes: z.array(JudgedChange),
  /** What was said of changes that is not public: it waits to be read, or was sent back. */
  sentChanges: z.array(SentChange),
  /** What the author answered to replies that is not public, and not rejected. What is public is with its reply. */
  authorAnswers: z.array(AnswerToCheck),
  /** Absent before it is published, and for what was published before there were clocks. */
  clock: z.optional(Clock),
  timeline: z.array(TimelineEvent),
  actions: z.array(StoryAction),
  /** As what somebody at its organisation would see it, were it sent on. Absent where that cannot be suggested. */
  sendableAs: z.optional(z.array(RerouteTo)),
  /** The jobs of the managers who get an email if it is held as very serious. Absent where one may not hold it. */
  holdTells: z.optional(z.array(z.string())),
});
export type StaffStory = z.infer<typeof StaffStory>;

/** Which stories a staff list shows. */
export const StaffStoryFilter = z.enum([
  'to-moderate',
  'reported',
  'appealed',
  'with-author',
  'held',
  'to-reply',
  'replied',
  'rejected',
  'rerouted',
]);
export type StaffStoryFilter = z.infer<typeof StaffStoryFilter>;

const version = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));
const params = z.object({ id: Id });

const storyEndpoints = {
  list: endpoint({
    summary:
      'Stories that wait for something, or are settled, at the organisations one has a role in. Of those to moderate, reported or appealed about, the urgent ones come first.',
    method: 'GET',
    path: '/v1/staff/stories',
    audience: 'staff',
    query: z.object({
      show: StaffStoryFilter,
      organisation: z.optional(Ods),
      /** Only stories that are at least so critical, and those that wait and that nobody has rated yet. */
      criticality: z.optional(/* @__PURE__ */ z.coerce.number<number>().check(z.int(), z.minimum(0), z.maximum(5))),
      limit: Limit,
      cursor: z.optional(Cursor),
    }),
    result: pageOf(StaffStorySummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'A story with its timeline and what may be done with it.',
    method: 'GET',
    path: '/v1/staff/stories/{id}',
    audience: 'staff',
    params,
    result: StaffStory,
    problems: ['not-found', 'forbidden'],
  }),
  publish: endpoint({
    summary: 'Publishes a story.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/publication',
    audience: 'staff',
    params,
    body: z.strictObject({ version }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  reject: endpoint({
    summary: 'Rejects a story with a reason from the published rules; the author is told.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/rejection',
    audience: 'staff',
    params,
    body: z.strictObject({ version, reason: RejectionReason, note: z.optional(plainText(2000)) }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
  link: endpoint({
    summary:
      'Says that a public change of its organisation is because of a published story too, or is not. Somebody else reads that before it is public; then the author is told.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/changes',
    audience: 'staff',
    params,
    body: ChangeLink,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
};

const clockEndpoints = {
  pause: endpoint({
    summary: 'Stops the clock of a story that waits for its first reply, with a reason. The days left are kept.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/clock/pause',
    audience: 'staff',
    params,
    body: z.strictObject({ reason: plainText(500) }),
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  resume: endpoint({
    summary: 'Lets a paused clock go on: the days that were left are counted from today.',
    method: 'POST',
    path: '/v1/staff/stories/{id}/clock/resume',
    audience: 'staff',
    params,
    result: StaffStory,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
};

export const staffEndpoints = {
  session: sessionEndpoints,
  directories: directoryEndpoints,
  secondStep: secondStepEndpoints,
  sessions: openSessionEndpoints,
  recovery: recoveryEndpoints,
  people: peopleEndpoints,
  audit: auditEndpoints,
  invitations: invitationEndpoints,
  stories: storyEndpoints,
  clocks: clockEndpoints,
  mails: mailEndpoints,
  replies: staffReplyEndpoints,
  replySettings: replySettingsEndpoints,
  replyTemplates: replyTemplateEndpoints,
  toCheck: toCheckEndpoints,
  changes: staffChangeEndpoints,
  sentChanges: sentChangeEndpoints,
  organisations: staffOrganisationEndpoints,
  groups: staffGroupEndpoints,
  imports: importEndpoints,
};
