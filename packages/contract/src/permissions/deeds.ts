import type { Endpoint } from '../endpoint.ts';
import { endpoints } from '../endpoints.ts';
import { RerouteTo } from '../moderation/reroute.ts';
import { Role } from '../roles.ts';
import { StaffStoryFilter, StoryAction } from '../staff.ts';
import { StoryStatus } from '../story.ts';
import type { WorkStoryFilter } from '../work-stories/work-story.ts';
import {
  accountsRunBy,
  answersLinkedBy,
  auditSeenBy,
  changesSeenBy,
  complaintsSeenBy,
  complaintTermsSetBy,
  conversationsKeptBy,
  doneBy,
  enquiriesSeenBy,
  givenBy,
  groupFiguresSeenBy,
  listedFor,
  mailsSeenBy,
  organisationsRunBy,
  organisationsSetBy,
  papersEnteredBy,
  repliesCheckedBy,
  replySettingsSeenBy,
  replySettingsSetBy,
  seenBy,
  sentOnElse,
  sentOnSeenBy,
  surveysSeenBy,
  surveysSetBy,
  templatesKeptBy,
  workStoriesReadBy,
  workStoriesSharedWith,
  writtenReadBy,
} from './index.ts';

/** Something that staff do, who may do it, and the calls that do it: one row of the table of who may do what. */
export interface Deed {
  /** What is done, as in "they …". */
  words: string;
  /** Which roles it takes; `everybody` is whoever is signed in, with no role too. */
  roles: readonly Role[] | 'everybody';
  /** Where one of them is to be held: at the organisation or group it is about, at any (then of that one), or everywhere. */
  held: 'there' | 'at the group' | 'anywhere' | 'everywhere';
  /** Roles that do it too where they are held everywhere. */
  everywhere?: readonly Role[];
  /** Calls that are refused with `forbidden` to everybody else. */
  refused?: readonly Endpoint[];
  /** Calls that everybody else is told there is nothing for: that it exists is private too. */
  hidden?: readonly Endpoint[];
  /** Of rows with the same call: the state, list, role or reason that this one is about. */
  about?: string;
}

const { staff } = endpoints;

const stories: Record<StoryStatus, string> = {
  submitted: 'see a story that waits for a moderator',
  'with-author': 'see a story that waits for its author',
  held: 'see a story that is held',
  published: 'see a published story in the workspace',
  rejected: 'see a rejected story',
  rerouted: 'see a story that was sent on, but not how to reach its author',
};

const lists: Record<StaffStoryFilter, string> = {
  'to-moderate': 'list the stories to moderate',
  reported: 'list the stories that were reported',
  appealed: 'list the stories whose authors appealed',
  'with-author': 'list the stories that wait for their authors',
  held: 'list the stories that are held',
  'to-reply': 'list the stories that wait for a reply',
  replied: 'list the stories that have a reply',
  rejected: 'list the stories that were rejected',
  rerouted: 'list the stories that were sent on',
};

const workLists = {
  'to-read': 'list the stories of staff that wait to be read',
  'with-author': 'list the stories of staff that wait for their authors',
  read: 'list the stories of staff that were read',
  rejected: 'list the stories of staff that were rejected',
} satisfies Partial<Record<WorkStoryFilter, string>>;

const actions: Record<StoryAction, { words: string; call: Endpoint }> = {
  publish: { words: 'publish a story', call: staff.stories.publish },
  reject: { words: 'reject a story', call: staff.stories.reject },
  'take-back-rejection': {
    words: 'take a rejection back before its author is told',
    call: staff.moderation.takeBackRejection,
  },
  edit: { words: 'edit the words of a story, with a reason', call: staff.moderation.edit },
  'ask-author': { words: 'ask the author whether they agree to an edit', call: staff.moderation.ask },
  'end-asking': { words: 'wait for the author no longer', call: staff.moderation.endAsking },
  'suggest-reroute': {
    words: 'ask the author whether a story is to be sent on as an enquiry or a complaint',
    call: staff.moderation.suggestReroute,
  },
  hold: { words: 'hold a story', call: staff.moderation.hold },
  release: { words: 'let a held story go on', call: staff.moderation.release },
  'set-criticality': { words: 'say how critical a story is', call: staff.moderation.setCriticality },
  'decide-appeal': {
    words: 'decide on an appeal against somebody else’s decision on a story',
    call: staff.moderation.decideAppeal,
  },
  report: { words: 'report a published story as unsuitable', call: staff.moderation.report },
  'decide-report': { words: 'decide on somebody else’s report of a story', call: staff.moderation.decideReport },
  reply: { words: 'reply', call: staff.replies.send },
  'take-back-reply': {
    words: 'take a reply back before it is public: one’s own, a manager anybody’s',
    call: staff.replies.takeBack,
  },
  'check-reply': {
    words: 'check somebody else’s reply before it is public, where the organisation wants it of all',
    call: staff.replies.check,
  },
  'record-change': { words: 'write down a change', call: staff.changes.record },
  'link-change': { words: 'say that a change is because of another story too', call: staff.stories.link },
  'progress-change': { words: 'say where a change stands', call: staff.changes.progress },
  'take-back-change': {
    words: 'take back what was said of a change before it is public: one’s own, a manager anybody’s',
    call: staff.sentChanges.takeBack,
  },
  'check-change': {
    words: 'check what somebody else says of a change before it is public',
    call: staff.sentChanges.check,
  },
  'check-answer': {
    words: 'check what an author answers to a reply before it is public',
    call: staff.authorAnswers.decide,
  },
  'pause-clock': { words: 'stop the clock of a reply', call: staff.clocks.pause },
  'resume-clock': { words: 'let the clock go on', call: staff.clocks.resume },
};

const orElse = '; an operator too while nobody of these is there';

const sentOn: Record<RerouteTo, string> = {
  enquiry: `see to a story that was sent on as an enquiry, and see how to reach its author${orElse}`,
  complaint: `see to a story that was sent on as a complaint, and see how to reach its author${orElse}`,
};

/** What is done with a story that is public already: of any other one nobody else learns that it exists. */
const inPublic: readonly StoryAction[] = StoryAction.options.slice(StoryAction.options.indexOf('report'));

const articles: Record<Role, string> = {
  moderator: 'a moderator',
  responder: 'a responder',
  'enquiries-officer': 'an enquiries officer',
  'complaints-manager': 'a complaints manager',
  manager: 'a manager',
  'group-analyst': 'a group analyst',
  operator: 'an operator',
  auditor: 'an auditor',
};

/** Where a role is given that is not given at an organisation. */
const placeOf: Partial<Record<Role, Deed['held']>> = { operator: 'everywhere', 'group-analyst': 'at the group' };

const seeing: readonly Deed[] = [
  ...StoryStatus.options.map((status): Deed => {
    const calls = [staff.stories.get, staff.mails.ofStory];
    const row = { words: stories[status], roles: seenBy[status], held: 'there', about: status } as const;
    return status === 'published' ? { ...row, refused: calls } : { ...row, hidden: calls };
  }),
  ...StaffStoryFilter.options.map(
    (list): Deed => ({
      ...{ words: lists[list], roles: listedFor[list], held: 'there', about: list },
      refused: [staff.stories.list],
    }),
  ),
  { words: 'search the stories that one sees', roles: all(seenBy), held: 'there', refused: [staff.search.stories] },
  {
    ...{ words: 'see how many replies were found helpful', roles: listedFor.replied, held: 'there' },
    refused: [staff.replies.totals],
  },
  {
    ...{ words: 'see what waits for a second look', roles: repliesCheckedBy['second-look'], held: 'there' },
    refused: [staff.toCheck.list],
  },
  {
    words: 'list what was sent on as enquiries and complaints; an operator, what nobody else there sees',
    ...{ roles: all(sentOnSeenBy), held: 'there', everywhere: sentOnElse },
    refused: [staff.sentOn.list],
  },
  ...RerouteTo.options.map(
    (to): Deed => ({
      ...{ words: sentOn[to], roles: sentOnSeenBy[to], held: 'there', about: to },
      hidden: [staff.sentOn.get, staff.sentOn.progress, staff.sentOn.link],
    }),
  ),
  {
    ...{ words: 'see all changes, and how many are overdue', roles: changesSeenBy, held: 'there' },
    refused: [staff.changes.list, staff.changes.totals, staff.sentChanges.list],
  },
  {
    ...{ words: 'see the pictures of a change before they are public', roles: seenBy.published, held: 'there' },
    refused: [staff.pictures.get],
  },
];

const asking: readonly Deed[] = [
  {
    ...{ words: 'see an organisation’s surveys, and how often each answer was given', roles: surveysSeenBy },
    ...{
      held: 'there',
      refused: [staff.surveys.list],
      hidden: [staff.surveys.get, staff.surveys.results, staff.surveys.voice, staff.surveyInvitations.list],
    },
  },
  {
    ...{ words: 'see what people wrote in answer to a survey, once a moderator let it through', roles: surveysSeenBy },
    ...{ held: 'there', hidden: [staff.surveys.written] },
  },
  {
    words: 'say that a change is because of what somebody wrote in answer to a survey',
    ...{ roles: answersLinkedBy, held: 'there', hidden: [staff.writtenAnswers.link] },
  },
  {
    ...{ words: 'read what people wrote in answer to surveys, and decide whether it is shown', roles: writtenReadBy },
    ...{
      held: 'there',
      about: 'patients',
      refused: [staff.writtenAnswers.list],
      hidden: [staff.writtenAnswers.decide],
    },
  },
  {
    words:
      'read what staff wrote in a survey of theirs and may be urgent; not where they have a role at the organisation',
    ...{ roles: workStoriesReadBy, held: 'everywhere', about: 'staff', hidden: [staff.writtenAnswers.decide] },
  },
  {
    ...{ words: 'make one-time links to a survey, and take them back', roles: surveysSetBy, held: 'there' },
    refused: [staff.surveyInvitations.make, staff.surveyInvitations.takeBack],
  },
  {
    ...{ words: 'type in what somebody answered on paper', roles: papersEnteredBy, held: 'there' },
    refused: [staff.surveyPapers.enter],
  },
  {
    ...{ words: 'see the Friends and Family Test’s monthly returns', roles: surveysSeenBy, held: 'there' },
    refused: [staff.returns.list],
  },
  {
    ...{ words: 'take the figures of a monthly return to send them', roles: surveysSetBy, held: 'there' },
    refused: [staff.returns.take],
  },
  {
    ...{ words: 'write a survey, open it and close it', roles: surveysSetBy, held: 'there' },
    refused: [staff.surveys.save, staff.surveys.open, staff.surveys.close, staff.surveyPictures.add],
  },
];

const inPrivate: readonly Deed[] = [
  {
    words: 'see to what is asked in private, and see who asks and how they are reached',
    ...{ roles: enquiriesSeenBy, held: 'there', refused: [staff.enquiries.list] },
    hidden: [
      ...[staff.enquiries.get, staff.enquiries.write, staff.enquiries.note, staff.enquiries.progress],
      ...[staff.enquiries.attach, staff.enquiries.file, staff.enquiries.link],
    ],
  },
  {
    words: 'see to complaints, and see who complains and how they are reached',
    ...{ roles: complaintsSeenBy, held: 'there', refused: [staff.complaints.list, staff.complaints.record] },
    hidden: [
      ...[staff.complaints.get, staff.complaints.do, staff.complaints.setDetails],
      ...[staff.complaints.writeLetter, staff.complaints.letter, staff.complaints.terms],
    ],
  },
  {
    words: 'say who signs the answers to complaints',
    ...{ roles: complaintTermsSetBy, held: 'there', hidden: [staff.complaints.setTerms] },
  },
  {
    words: 'write down an everyday conversation, with nobody named, and see those and how many there were',
    ...{ roles: conversationsKeptBy, held: 'there' },
    refused: [staff.conversations.list, staff.conversations.counts, staff.conversations.record],
  },
];

const work: readonly Deed[] = [
  ...(['to-read', 'with-author', 'read', 'rejected'] as const).map(
    (list): Deed => ({
      ...{ words: workLists[list], roles: workStoriesReadBy, held: 'everywhere', about: list },
      refused: [staff.workStories.list],
    }),
  ),
  {
    ...{ words: 'list the stories of staff that their authors let managers read', roles: workStoriesSharedWith },
    ...{ held: 'there', everywhere: workStoriesReadBy, about: 'shared', refused: [staff.workStories.list] },
  },
  {
    words: 'read a story of staff, and pass it on or reject it; not where they have a role at the organisation',
    ...{ roles: workStoriesReadBy, held: 'everywhere', about: 'to-read' },
    hidden: [staff.workStories.get, staff.workStories.decide],
  },
  {
    words: 'ask the author of a story of staff about an edit, and take it back; not where they have a role there',
    ...{ roles: workStoriesReadBy, held: 'everywhere' },
    hidden: [staff.workStories.edit, staff.workStories.takeEditBack],
  },
  {
    ...{ words: 'read and answer a story of staff whose author agreed to that', roles: workStoriesSharedWith },
    ...{ held: 'there', everywhere: workStoriesReadBy, about: 'shared' },
    hidden: [staff.workStories.get, staff.workStories.answer],
  },
  {
    words: 'see what stories of staff were about, without what few told',
    ...{ roles: workStoriesSharedWith, held: 'there', refused: [staff.workStories.figures] },
  },
  {
    ...{ words: 'open and close the door by which staff tell of their work', roles: organisationsSetBy, held: 'there' },
    refused: [staff.workStories.door, staff.workStories.setDoor],
  },
];

const doing: readonly Deed[] = [
  ...StoryAction.options.map((action): Deed => {
    const { words, call } = actions[action];
    const row = { words, roles: doneBy[action], held: 'there' } as const;
    return inPublic.includes(action) ? { ...row, refused: [call] } : { ...row, hidden: [call] };
  }),
  {
    ...{
      words: 'check a reply that claims a change, may tell who somebody is, or is by somebody new',
      roles: repliesCheckedBy.change,
    },
    ...{ held: 'there', about: 'change', refused: [staff.replies.check] },
  },
  {
    ...{ words: 'add a picture that shows a change', roles: doneBy['progress-change'], held: 'there' },
    refused: [staff.pictures.add],
  },
  {
    ...{ words: 'keep templates for replies', roles: templatesKeptBy, held: 'there' },
    refused: [staff.replyTemplates.list, staff.replyTemplates.save, staff.replyTemplates.remove],
  },
  {
    ...{ words: 'see how replies go out', roles: replySettingsSeenBy, held: 'there' },
    refused: [staff.replySettings.get],
  },
  {
    ...{ words: 'set how replies go out', roles: replySettingsSetBy, held: 'there' },
    refused: [staff.replySettings.save],
  },
];

const running: readonly Deed[] = [
  {
    ...{ words: 'look after organisations: doors, words, look, tag, clock', roles: organisationsSetBy, held: 'there' },
    refused: [staff.organisations.get, staff.organisations.set],
  },
  {
    ...{ words: 'require a second step of all who hold a role at an organisation', roles: organisationsSetBy },
    ...{ held: 'there', refused: [staff.organisations.requireSecondStep] },
  },
  {
    ...{ words: 'let mails to staff hold the words of an organisation’s stories', roles: organisationsSetBy },
    ...{ held: 'there', refused: [staff.organisations.allowStoryInMails] },
  },
  {
    ...{ words: 'list the organisations that one looks after', roles: organisationsSetBy, held: 'anywhere' },
    refused: [staff.organisations.list],
  },
  {
    ...{ words: 'add, rename, close and merge organisations', roles: organisationsRunBy, held: 'everywhere' },
    refused: [
      staff.organisations.add,
      staff.organisations.rename,
      staff.organisations.close,
      staff.organisations.reopen,
    ],
  },
  {
    ...{ words: 'import a register of organisations', roles: organisationsRunBy, held: 'everywhere' },
    refused: [
      ...[staff.imports.list, staff.imports.start, staff.imports.get],
      ...[staff.imports.badLines, staff.imports.apply],
    ],
  },
  {
    ...{ words: 'write groups down', roles: organisationsRunBy, held: 'everywhere' },
    refused: [staff.groups.get, staff.groups.save],
  },
  {
    ...{ words: 'see the figures of a group', roles: groupFiguresSeenBy, held: 'at the group' },
    refused: [staff.groups.figures],
  },
  {
    ...{ words: 'list the groups whose figures one sees', roles: groupFiguresSeenBy, held: 'anywhere' },
    refused: [staff.groups.list],
  },
  {
    ...{ words: 'see what became of all mails, and try those again that were given up', roles: mailsSeenBy },
    ...{ held: 'everywhere', refused: [staff.mails.list], hidden: [staff.mails.retry] },
  },
  {
    ...{ words: 'try a mail to an author again that was given up', roles: seenBy.published, held: 'there' },
    ...{ everywhere: mailsSeenBy, about: 'published', refused: [staff.mails.retry] },
  },
  { words: 'see the audit trail', roles: auditSeenBy, held: 'there', refused: [staff.audit.list] },
  {
    ...{ words: 'see whose access one manages', roles: all(givenBy), held: 'anywhere' },
    refused: [staff.people.list, staff.invitations.list],
  },
  ...Role.options.map(
    (role): Deed => ({
      ...{ words: `make somebody ${articles[role]}, and take that away`, roles: givenBy[role], about: role },
      ...{ held: placeOf[role] ?? 'there', hidden: [staff.invitations.withdraw] },
      refused: [staff.people.give, staff.people.withdraw, staff.invitations.send],
    }),
  ),
  {
    ...{ words: 'write down the job title of somebody whose roles one gives', roles: all(givenBy), held: 'there' },
    hidden: [staff.people.setJobTitle],
  },
  {
    ...{ words: 'end an account, or a second step that somebody has lost', roles: accountsRunBy, held: 'everywhere' },
    refused: [staff.people.remove, staff.people.resetSecondStep],
  },
];

const own: readonly Deed[] = [
  {
    ...{ words: 'choose what one gets mail of, and when', roles: 'everybody', held: 'anywhere' },
    refused: [staff.mailChoices.get, staff.mailChoices.save],
  },
  {
    ...{ words: 'see to one’s own password, second step and sessions', roles: 'everybody', held: 'anywhere' },
    refused: [
      ...[staff.session.get, staff.session.end, staff.session.changePassword],
      ...[staff.secondStep.get, staff.secondStep.setUp, staff.secondStep.confirm],
      ...[staff.secondStep.renewCodes, staff.secondStep.turnOff, staff.sessions.list, staff.sessions.end],
      staff.sessions.endOthers,
    ],
  },
  {
    ...{ words: 'keep searches of one’s own, and hear at once of what one sees', roles: 'everybody', held: 'anywhere' },
    refused: [...[staff.savedSearches.list, staff.savedSearches.save, staff.savedSearches.remove], staff.news.follow],
  },
];

/** Who may do what: all that a call by staff can do is in one of these rows. */
export const deeds: readonly Deed[] = [...seeing, ...doing, ...inPrivate, ...asking, ...work, ...running, ...own];

function all(table: Readonly<Record<string, readonly Role[]>>): Role[] {
  return Role.options.filter((role) => Object.values(table).some((roles) => roles.includes(role)));
}
