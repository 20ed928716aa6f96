import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

const { staff } = endpoints;

/** Reads of what is private: each is in the audit trail. */
const reads: readonly Endpoint[] = [
  ...[staff.stories.get, staff.search.stories, staff.mails.ofStory, staff.sentOn.get],
  ...[staff.people.list, staff.invitations.list, staff.audit.list, staff.pictures.get],
  ...[staff.workStories.get, staff.enquiries.get, staff.enquiries.file, staff.complaints.get, staff.complaints.letter],
];

/** Lists of what is private, which screens count again and again. */
const lists: readonly Endpoint[] = [
  ...[staff.stories.list, staff.toCheck.list, staff.sentChanges.list],
  ...[staff.mails.list, staff.sentOn.list, staff.changes.list, staff.workStories.list, staff.enquiries.list],
  ...[staff.writtenAnswers.list, staff.surveys.written, staff.complaints.list, staff.conversations.list],
];

const own = 'One’s own alone.';
const counts = 'Counts alone, of nobody in particular.';
const setUp = 'What an organisation is and how it is set up: nothing of a person.';
const register = 'Organisations as the public register has them.';

/** Reads that leave no line in the audit trail, each with why: nothing that they tell is private to a person. */
export const readsOfNothingPrivate: ReadonlyMap<Endpoint, string> = new Map<Endpoint, string>([
  [staff.session.get, own],
  [staff.sessions.list, own],
  [staff.secondStep.get, own],
  [staff.mailChoices.get, own],
  [staff.savedSearches.list, own],
  [staff.replies.totals, counts],
  [staff.changes.totals, counts],
  [staff.groups.figures, counts],
  [staff.surveys.results, counts],
  [staff.surveys.voice, counts],
  [staff.returns.list, counts],
  [staff.surveyInvitations.list, counts],
  [staff.workStories.figures, counts],
  [staff.conversations.counts, counts],
  [staff.workStories.door, setUp],
  [staff.surveys.list, 'Questions that the public is asked.'],
  [staff.surveys.get, 'Questions that the public is asked.'],
  [staff.organisations.list, setUp],
  [staff.organisations.get, setUp],
  [staff.groups.list, setUp],
  [staff.groups.get, setUp],
  [staff.replySettings.get, setUp],
  [staff.complaints.terms, setUp],
  [staff.replyTemplates.list, 'Beginnings of replies, written before anybody told anything.'],
  [staff.imports.list, register],
  [staff.imports.get, register],
  [staff.imports.badLines, register],
  [staff.news.follow, 'That something is new, and nothing of it.'],
]);

/** Changes that write their own line, in the transaction that makes them. */
const byThemselves: readonly Endpoint[] = [
  staff.people.give,
  staff.people.withdraw,
  staff.people.remove,
  staff.people.setJobTitle,
  staff.people.resetSecondStep,
  staff.invitations.send,
  staff.invitations.withdraw,
  staff.secondStep.confirm,
  staff.secondStep.renewCodes,
  staff.secondStep.turnOff,
  staff.organisations.requireSecondStep,
  staff.imports.apply,
];

/** What the audit trail says of a call by staff that went well; `undefined` where it says nothing. */
export function auditOf(endpoint: Endpoint): 'read' | 'changed' | undefined {
  if (endpoint.method === 'GET') return reads.includes(endpoint) || isCountedAgain(endpoint) ? 'read' : undefined;
  return byThemselves.includes(endpoint) ? undefined : 'changed';
}

/** Whether screens make this call so often that one line a quarter of an hour says it all. */
export function isCountedAgain(endpoint: Endpoint): boolean {
  return lists.includes(endpoint);
}
