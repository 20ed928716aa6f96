import type { MailTopic } from '../delivery/mail-choices.ts';
import type { RerouteTo } from '../moderation/reroute.ts';
import type { CheckReason } from '../replies/sent.ts';
import type { Role } from '../roles.ts';
import type { StaffStoryFilter, StoryAction } from '../staff.ts';
import type { StoryStatus } from '../story.ts';

/** Those who work with what is told to their organisation: they read it in public, and learn from it. */
const atOrganisation: readonly Role[] = ['responder', 'enquiries-officer', 'complaints-manager', 'manager'];

/** Which roles may see a story in each state, at the organisation it was told to. */
export const seenBy: Readonly<Record<StoryStatus, readonly Role[]>> = {
  submitted: ['moderator'],
  'with-author': ['moderator'],
  held: ['moderator'],
  published: ['moderator', ...atOrganisation],
  rejected: ['moderator'],
  rerouted: ['moderator'],
};

/** Which roles may do what with a story, at the organisation it was told to. */
export const doneBy: Readonly<Record<StoryAction, readonly Role[]>> = {
  publish: ['moderator'],
  reject: ['moderator'],
  'take-back-rejection': ['moderator'],
  edit: ['moderator'],
  'ask-author': ['moderator'],
  'end-asking': ['moderator'],
  'suggest-reroute': ['moderator'],
  hold: ['moderator'],
  release: ['moderator'],
  'set-criticality': ['moderator'],
  // Never on one against their own decision where there is another.
  'decide-appeal': ['moderator'],
  report: ['responder', 'manager'],
  // Never on their own.
  'decide-report': ['moderator'],
  reply: ['responder'],
  // Their own; a manager everybody’s.
  'take-back-reply': ['responder', 'manager'],
  // Never their own, and only where `repliesCheckedBy` has one of their roles for every reason.
  'check-reply': ['moderator', 'responder', 'complaints-manager', 'manager'],
  'record-change': ['responder'],
  'link-change': ['responder'],
  'progress-change': atOrganisation,
  // Their own; a manager everybody’s.
  'take-back-change': atOrganisation,
  // Never their own.
  'check-change': ['moderator'],
  'check-answer': ['moderator'],
  // What is a complaint too may have to be looked into first.
  'pause-clock': ['responder', 'complaints-manager', 'manager'],
  'resume-clock': ['responder', 'complaints-manager', 'manager'],
};

/** Which roles see what a story said before an edit: what was taken out was taken out for somebody’s sake. */
export const editsSeenBy: readonly Role[] = ['moderator'];

/** Which roles have which list. */
export const listedFor: Readonly<Record<StaffStoryFilter, readonly Role[]>> = {
  'to-moderate': ['moderator'],
  reported: ['moderator'],
  appealed: ['moderator'],
  'with-author': ['moderator'],
  held: ['moderator'],
  'to-reply': ['moderator', ...atOrganisation],
  replied: ['moderator', ...atOrganisation],
  rejected: ['moderator'],
  rerouted: ['moderator'],
};

/** Which roles see to what was sent on to their organisation, and how its author can be reached. */
export const sentOnSeenBy: Readonly<Record<RerouteTo, readonly Role[]>> = {
  enquiry: ['enquiries-officer', 'manager'],
  complaint: ['complaints-manager', 'manager'],
};

/** Which roles see to what is asked of their organisation in private, and see who asks. */
export const enquiriesSeenBy: readonly Role[] = sentOnSeenBy.enquiry;

/** Which roles see to complaints to their organisation, and see who complains. */
export const complaintsSeenBy: readonly Role[] = sentOnSeenBy.complaint;

/** Which roles write down everyday conversations at their organisation, and read what was written down: any of its staff may have one. */
export const conversationsKeptBy: readonly Role[] = atOrganisation;

/** Which roles say who signs answers to complaints for their organisation. */
export const complaintTermsSetBy: readonly Role[] = ['manager'];

/** Which roles, held everywhere, see to it where nobody at the organisation does: what somebody agreed to send is never lost. */
export const sentOnElse: readonly Role[] = ['operator'];

/** Which roles may give a role and take it away, within the organisations they hold theirs at; and see who has it. */
export const givenBy: Readonly<Record<Role, readonly Role[]>> = {
  moderator: ['operator'],
  responder: ['operator', 'manager'],
  'enquiries-officer': ['operator', 'manager'],
  'complaints-manager': ['operator', 'manager'],
  manager: ['operator', 'manager'],
  'group-analyst': ['operator'],
  operator: ['operator'],
  auditor: ['operator'],
};

/** Which roles, held everywhere, end accounts, and second steps that somebody has lost. */
export const accountsRunBy: readonly Role[] = ['operator'];

/** Which roles check a reply that is to be checked for a reason; one with several needs somebody for each. Nobody checks their own. */
export const repliesCheckedBy: Readonly<Record<CheckReason, readonly Role[]>> = {
  'second-look': doneBy['check-reply'],
  'new-responder': ['moderator'],
  change: ['moderator'],
  'may-change': ['moderator'],
  'personal-data': ['moderator'],
};

/** Which roles see how an organisation’s replies go out, and which set it. */
export const replySettingsSeenBy: readonly Role[] = ['responder', 'manager', 'operator'];
export const replySettingsSetBy: readonly Role[] = ['manager', 'operator'];

/** Which roles keep an organisation’s templates for replies, and see them. */
export const templatesKeptBy: readonly Role[] = ['responder', 'manager'];

/** Which roles see the audit trail: who read and changed what. */
export const auditSeenBy: readonly Role[] = ['operator', 'auditor'];

/** Which roles, held everywhere, see what became of every mail. Those who see a story see it of the mails to its author. */
export const mailsSeenBy: readonly Role[] = ['operator'];

/** Which roles get mail of what, where they have not chosen otherwise. */
export const mailTopicsOf: Readonly<Record<MailTopic, readonly Role[]>> = {
  toModerate: listedFor['to-moderate'],
  toReply: doneBy.reply,
  toCheck: doneBy['check-reply'],
  cameBack: atOrganisation,
  answers: doneBy.reply,
  reports: doneBy.report,
  returns: atOrganisation,
};

/** Which roles see the register of changes. */
export const changesSeenBy: readonly Role[] = ['moderator', ...atOrganisation];

/** Which roles see an organisation’s surveys and what was answered, and which ask them: write, open and close them. */
export const surveysSeenBy: readonly Role[] = atOrganisation;
export const surveysSetBy: readonly Role[] = ['manager'];

/** Which roles say that a change is because of what somebody wrote in answer to a survey: those who record changes. */
export const answersLinkedBy: readonly Role[] = doneBy['record-change'];

/** Which roles read what people wrote in answer to a survey before it may be shown, and decide on that. */
export const writtenReadBy: readonly Role[] = ['moderator'];

/**
 * Which roles read what staff tell of their work, held everywhere: whoever has one at the organisation, of any kind, is a
 * colleague of theirs, and reads it only by the next line.
 */
export const workStoriesReadBy: readonly Role[] = ['moderator'];

/** Which roles read it, and answer it, at an organisation where its author agreed to that. */
export const workStoriesSharedWith: readonly Role[] = ['manager'];
/** Which roles type in what was answered on paper. */
export const papersEnteredBy: readonly Role[] = ['responder', 'manager'];

/** Which roles add, rename, close and merge organisations, and write groups down: everywhere. */
export const organisationsRunBy: readonly Role[] = ['operator'];

/** Which roles see a group's figures: held at the group, or everywhere. */
export const groupFiguresSeenBy: readonly Role[] = ['group-analyst', 'operator'];

/** Which roles set an organisation up: its doors, words, look, tag and clock. */
export const organisationsSetBy: readonly Role[] = ['operator', 'manager'];

/**
 * Which roles, held at a trust or a practice, hold at its sites and branches too: those are the same body, and people who
 * answer for it answer for them.
 */
export const heldOverParts: readonly Role[] = ['moderator', ...atOrganisation, 'auditor'];

const stages: Readonly<Record<StoryAction, readonly StoryStatus[]>> = {
  publish: ['submitted'],
  reject: ['submitted'],
  'take-back-rejection': ['rejected'],
  edit: ['submitted'],
  'ask-author': ['submitted'],
  'end-asking': ['with-author'],
  'suggest-reroute': ['submitted'],
  hold: ['submitted'],
  release: ['held'],
  'set-criticality': ['submitted', 'with-author', 'held', 'published'],
  // One about an answer waits while its story is not public, too.
  'decide-appeal': ['submitted', 'with-author', 'rejected', 'held', 'published'],
  report: ['published'],
  'decide-report': ['published'],
  reply: ['published'],
  'take-back-reply': ['published'],
  'check-reply': ['published'],
  'record-change': ['published'],
  'link-change': ['published'],
  'progress-change': ['published'],
  'take-back-change': ['published'],
  'check-change': ['published'],
  'check-answer': ['published'],
  'pause-clock': ['published'],
  'resume-clock': ['published'],
};

/** Whether this can be done with a story in this state, whoever asks. */
export function isAtStage(action: StoryAction, status: StoryStatus): boolean {
  return stages[action].includes(status);
}
