import type { AuditKind } from '../audit.ts';

/** What kind of thing a line of the audit trail tells. */
export const auditKinds: Record<AuditKind, string> = {
  read: 'Read',
  changed: 'Changed',
  refused: 'Refused',
  'signed-in': 'Signed in',
  'sign-in-failed': 'Failed to sign in',
  access: 'Access',
};

/** The columns of the file. */
export const auditColumns: readonly string[] = [
  ...['When (UTC)', 'Who', 'Their id', 'Kind', 'What'],
  ...['Organisation', 'Story', 'Whom it was done to', 'Detail'],
];

/** What was done to somebody's access. */
export const accessWords: Record<string, string> = {
  invited: 'Invited somebody',
  'invitation-withdrawn': 'Took an invitation back',
  joined: 'Joined',
  'role-given': 'Gave a role',
  'role-withdrawn': 'Took a role away',
  removed: 'Ended an account',
  'job-title-set': 'Wrote down a job title',
  'second-step-on': 'Turned on a second step',
  'second-step-off': 'Turned off a second step',
  'second-step-reset': 'Reset a second step',
  'second-step-required': 'Began to require a second step of staff',
  'second-step-not-required': 'Stopped requiring a second step of staff',
  'recovery-codes-renewed': 'Made new recovery codes',
  'recovery-code-used': 'Used a recovery code',
};

const stories: Record<string, string> = {
  'staff.stories.list': 'a list of stories',
  'staff.stories.get': 'a story',
  'staff.stories.publish': 'publishing a story',
  'staff.stories.reject': 'rejecting a story',
  'staff.stories.link': 'linking a story to a change',
  'staff.moderation.edit': 'editing a story',
  'staff.moderation.ask': 'asking an author about an edit',
  'staff.moderation.endAsking': 'waiting for an author no longer',
  'staff.moderation.hold': 'holding a story',
  'staff.moderation.release': 'letting a held story go on',
  'staff.moderation.takeBackRejection': 'taking a rejection of a story back',
  'staff.moderation.setCriticality': 'how critical a story is',
  'staff.moderation.suggestReroute': 'asking an author whether a story is to be sent on',
  'staff.sentOn.list': 'the list of what was sent on',
  'staff.sentOn.get': 'a story that was sent on, and how to reach its author',
  'staff.sentOn.progress': 'saying where what was sent on stands',
  'staff.sentOn.link': 'linking what was sent on to a change',
  'staff.moderation.report': 'reporting a story',
  'staff.moderation.decideAppeal': 'deciding on an appeal about a story',
  'staff.moderation.decideReport': 'deciding on a report of a story',
  'staff.search.stories': 'a search of stories',
  'staff.mailChoices.get': 'what one gets mail of',
  'staff.mailChoices.save': 'what one gets mail of',
  'staff.savedSearches.list': 'one’s own saved searches',
  'staff.savedSearches.save': 'a saved search of one’s own',
  'staff.savedSearches.remove': 'deleting a saved search of one’s own',
  'staff.clocks.pause': 'stopping the clock of a reply',
  'staff.clocks.resume': 'letting the clock of a reply go on',
  'staff.mails.ofStory': 'the mails to an author',
  'staff.mails.list': 'the list of mails',
  'staff.mails.retry': 'trying a mail again',
  'staff.replies.send': 'sending a reply',
  'staff.replies.takeBack': 'taking a reply back',
  'staff.replies.check': 'checking a reply',
  'staff.replies.totals': 'how many replies were found helpful',
  'staff.toCheck.list': 'what waits to be checked',
  'staff.changes.list': 'the register of changes',
  'staff.changes.totals': 'how many changes there are',
  'staff.changes.record': 'writing down a change',
  'staff.changes.progress': 'saying where a change stands',
  'staff.pictures.add': 'adding a picture of a change',
  'staff.pictures.get': 'a picture of a change',
  'staff.authorAnswers.decide': 'deciding on an author’s answer to a reply',
  'staff.sentChanges.list': 'what is said of changes and is not public',
  'staff.sentChanges.takeBack': 'taking back what was said of a change',
  'staff.sentChanges.check': 'checking what was said of a change',
  'staff.news.follow': 'what is new',
};

const surveys: Record<string, string> = {
  'staff.surveys.list': 'the list of surveys',
  'staff.surveys.get': 'a survey',
  'staff.surveys.save': 'writing a survey',
  'staff.surveys.open': 'opening a survey',
  'staff.surveys.close': 'closing a survey',
  'staff.surveys.results': 'how often each answer of a survey was given',
  'staff.surveys.file': 'the responses to a survey as a file',
  'staff.surveys.voice': 'what staff answered to a survey',
  'staff.surveys.written': 'what people wrote in answer to a survey',
  'staff.writtenAnswers.list': 'a list of what people wrote in answer to surveys',
  'staff.writtenAnswers.decide': 'deciding on what somebody wrote in answer to a survey',
  'staff.writtenAnswers.link': 'linking what somebody wrote in answer to a survey to a change',
  'staff.surveyInvitations.list': 'how many used their one-time links to a survey',
  'staff.surveyInvitations.make': 'making one-time links to a survey',
  'staff.surveyInvitations.takeBack': 'taking back one-time links to a survey',
  'staff.surveyPapers.enter': 'typing in what somebody answered on paper',
  'staff.surveyPictures.add': 'adding a picture to choose in a survey',
  'staff.returns.list': 'the monthly returns of the Friends and Family Test',
  'staff.returns.take': 'taking the figures of a monthly return',
  'staff.enquiries.list': 'a list of requests for help',
  'staff.enquiries.get': 'a request for help, and who asks',
  'staff.enquiries.write': 'writing to somebody who asked for help',
  'staff.enquiries.attach': 'sending a file to somebody who asked for help',
  'staff.enquiries.file': 'a file of a request for help',
  'staff.enquiries.note': 'a note on a request for help',
  'staff.enquiries.link': 'linking a request for help to a change',
  'staff.enquiries.progress': 'saying where a request for help stands',
  'staff.complaints.list': 'a list of complaints',
  'staff.complaints.get': 'a complaint, and who complains',
  'staff.complaints.record': 'writing down a complaint',
  'staff.complaints.do': 'a step of a complaint',
  'staff.complaints.setDetails': 'what staff know of a complaint',
  'staff.complaints.writeLetter': 'writing an answer to a complaint',
  'staff.complaints.letter': 'an answer to a complaint',
  'staff.complaints.terms': 'who signs answers to complaints',
  'staff.complaints.setTerms': 'saying who signs answers to complaints',
  'staff.conversations.list': 'a list of everyday conversations',
  'staff.conversations.counts': 'how many everyday conversations there were',
  'staff.conversations.record': 'writing down an everyday conversation',
  'staff.workStories.list': 'a list of stories of staff',
  'staff.workStories.get': 'a story of staff',
  'staff.workStories.decide': 'deciding on a story of staff',
  'staff.workStories.edit': 'an edit of a story of staff',
  'staff.workStories.takeEditBack': 'taking back an edit of a story of staff',
  'staff.workStories.answer': 'answering a story of staff',
  'staff.workStories.figures': 'what stories of staff were about',
  'staff.workStories.door': 'the door for stories of staff',
  'staff.workStories.setDoor': 'the door for stories of staff',
};

const organisations: Record<string, string> = {
  'staff.organisations.list': 'the list of organisations',
  'staff.organisations.get': 'an organisation’s settings',
  'staff.organisations.add': 'adding an organisation',
  'staff.organisations.rename': 'an organisation’s name, kind or place',
  'staff.organisations.close': 'closing an organisation',
  'staff.organisations.reopen': 'opening an organisation again',
  'staff.organisations.set': 'an organisation’s settings',
  'staff.organisations.requireSecondStep': 'whether an organisation requires a second step',
  'staff.organisations.allowStoryInMails': 'whether mails to staff may hold the words of stories',
  'staff.groups.list': 'the list of groups',
  'staff.groups.get': 'who is in a group',
  'staff.groups.figures': 'the figures of a group',
  'staff.groups.save': 'who is in a group',
  'staff.imports.list': 'which registers were imported',
  'staff.imports.start': 'checking a register of organisations',
  'staff.imports.get': 'a register of organisations',
  'staff.imports.badLines': 'the bad lines of a register',
  'staff.imports.apply': 'importing a register of organisations',
  'staff.replySettings.get': 'how replies go out',
  'staff.replySettings.save': 'how replies go out',
  'staff.replyTemplates.list': 'the templates for replies',
  'staff.replyTemplates.save': 'a template for replies',
  'staff.replyTemplates.remove': 'removing a template for replies',
};

const access: Record<string, string> = {
  'staff.session.get': 'who is signed in',
  'staff.session.end': 'signing out',
  'staff.session.changePassword': 'one’s own password',
  'staff.secondStep.get': 'one’s own second step',
  'staff.secondStep.setUp': 'setting up a second step',
  'staff.secondStep.confirm': 'turning on a second step',
  'staff.secondStep.renewCodes': 'new recovery codes',
  'staff.secondStep.turnOff': 'turning off a second step',
  'staff.sessions.list': 'where one is signed in',
  'staff.sessions.end': 'ending a session of one’s own',
  'staff.sessions.endOthers': 'ending every other session of one’s own',
  'staff.people.list': 'the list of people',
  'staff.people.give': 'giving a role',
  'staff.people.withdraw': 'taking a role away',
  'staff.people.setJobTitle': 'somebody’s job title',
  'staff.people.resetSecondStep': 'resetting somebody’s second step',
  'staff.people.remove': 'ending an account',
  'staff.invitations.list': 'the list of invitations',
  'staff.invitations.send': 'inviting somebody',
  'staff.invitations.withdraw': 'taking an invitation back',
  'staff.audit.list': 'the audit trail',
  'staff.audit.file': 'the audit trail as a file',
};

/** What somebody tried, where a line tells more than the call. */
const tried: Record<string, string> = {
  remove: 'ending an account',
  'job title': 'somebody’s job title',
  'reset the second step': 'resetting somebody’s second step',
  organisations: 'looking after organisations',
  imports: 'importing organisations',
};

/** What a call was about, after its kind: "Read · a story", "Refused · publishing a story". */
export const callWords: Readonly<Record<string, string>> = {
  ...stories,
  ...surveys,
  ...organisations,
  ...access,
  ...tried,
};

/** How somebody signed in, or did not. */
export const signInWords = {
  withPassword: 'with a password',
  by: (directory: string) => `by ${directory}`,
  failed: 'with a wrong password',
};

/** What a line tells, after its kind. */
export function auditWords({ kind, what }: { kind: AuditKind; what: string }): string {
  if (kind === 'sign-in-failed') return signInWords.failed;
  if (kind === 'signed-in') return what === 'password' ? signInWords.withPassword : signInWords.by(what);
  return (kind === 'access' ? accessWords[what] : callWords[what]) ?? what;
}
