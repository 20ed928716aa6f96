import { makeId, makeStorySubmission } from '@hearback/testing';
import type { Step } from './steps.ts';

const [own, other, change, report, unknown] = [makeId(61), makeId(62), makeId(261), makeId(361), makeId(999)];
const sentOn = makeId(603);
const submission = makeStorySubmission({ organisation: 'F84003', email: 'author@example.org', service: undefined });
const due = `${new Date().getUTCFullYear() + 1}-06-30`;
const draft = { what: 'A second person answers the phone.', owner: 'Practice manager', due };

const telling = (what: string, id: string): Step[] => [
  { what, name: 'stories.submit', params: () => ({ id }), body: submission },
  {
    ...{ what: `publishing ${what}`, name: 'staff.stories.publish', as: 'moderator' },
    ...{ params: () => ({ id }), body: { version: 1 } },
  },
];
const linking = (what: string, id: string, body: unknown, as: Step['as'] = 'responder'): Step => ({
  ...{ what, name: 'staff.stories.link', as, params: () => ({ id }), body },
});
const onSaid = (what: string, verb: 'takeBack' | 'check', step: Partial<Step> = {}): Step => ({
  ...{ what, name: `staff.sentChanges.${verb}`, as: 'moderator', params: ({ waiting }) => ({ id: waiting }) },
  ...step,
});
const approving = (what: string): Step => onSaid(what, 'check', { body: { verdict: 'approve' } });
const moving = (what: string, body: unknown): Step => ({
  ...{ what, name: 'staff.changes.progress', as: 'responder', params: () => ({ id: change }), body },
});
const judging = (what: string, id: string, difference: string): Step => ({
  ...{ what, name: 'receipts.judge', body: { difference } },
  params: ({ links }) => ({ token: links.get(id) ?? '', id: change }),
});
const staffStory = (what: string, id: string): Step => ({
  ...{ what, name: 'staff.stories.get', as: 'responder', params: () => ({ id }) },
});
const register = (what: string): Step => ({
  ...{ what, name: 'staff.changes.list', as: 'responder', query: () => ({ show: 'open,done', limit: '3' }) },
});
const inPublic = (what: string): Step => ({
  ...{ what, name: 'changes.list', query: () => ({ organisation: 'F84003', limit: '3' }) },
});
const isIt = { change, isLinked: true };
const sendingOn = (what: string, body: object, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.sentOn.link', as, params: () => ({ story: sentOn }), body: { change, ...body } },
});
const inPrivate = (what: string): Step => ({
  ...{ what, name: 'receipts.follow', params: ({ links }) => ({ token: links.get(sentOn) ?? '' }) },
});
const ofModerator = (what: string): Step => ({ ...register(what), as: 'moderator' });

/** A change that is because of a second story too, and stays when the first is taken down. */
export const changeLinkSteps: readonly Step[] = [
  ...telling('a story that a change is because of', own),
  ...telling('another that tells the same', other),
  {
    ...{ what: 'the change', name: 'staff.changes.record', as: 'responder', params: () => ({ id: change }) },
    body: { story: own, ...draft },
  },
  linking('linking to a change that is not public yet', other, isIt),
  approving('reading the change'),
  linking('linking as a moderator', other, isIt, 'moderator'),
  linking('linking to a change that is not there', other, { change: unknown, isLinked: true }),
  linking('linking a story that is not there', unknown, isIt),
  linking('linking to nothing', other, {}),
  linking('linking its own story', own, isIt),
  linking('taking its own story away', own, { change, isLinked: false }),
  linking('linking', other, isIt),
  linking('linking again', other, isIt),
  { ...{ what: 'what waits of it', name: 'staff.toCheck.list', as: 'moderator' }, query: () => ({ limit: '50' }) },
  register('the register while a link waits'),
  onSaid('sending the link back', 'check', { body: { verdict: 'send-back', reason: 'change-unclear' } }),
  staffStory('a story whose link came back', other),
  linking('linking once more', other, isIt),
  onSaid('taking the link back', 'takeBack', { as: 'responder' }),
  linking('linking a last time', other, isIt),
  approving('reading the link'),
  staffStory('a story that is linked', other),
  register('the register with the link'),
  inPublic('what changed, with the link'),
  { what: 'the linked story in public', name: 'stories.get', params: () => ({ id: other }) },
  judging('what it made, before it is done', other, 'yes'),
  sendingOn('linking what was sent on', { isLinked: true }),
  sendingOn('linking what was sent on again', { isLinked: true }),
  sendingOn('linking what was sent on, to whom it is not', { isLinked: true }, 'responder'),
  sendingOn('linking what was sent on to no change', { isLinked: true, change: unknown }),
  sendingOn('linking what was sent on to nothing', { change: 'x' }),
  inPrivate('what was sent on, with the change, privately'),
  ofModerator('the register with what was sent on'),
  inPublic('what changed, which says nothing of it'),
  moving('the linked change that is done', { status: 'done', note: 'Since May.' }),
  approving('reading that it is done'),
  judging('what it made, by the second author', other, 'not-yet'),
  judging('what it made, by the first', own, 'yes'),
  staffStory('the linked story with what its author says', other),
  register('the register with what both say'),
  inPrivate('what was sent on, with the change that is done'),
  sendingOn('taking away what was sent on', { isLinked: false }),
  sendingOn('taking it away again', { isLinked: false }),
  {
    ...{ what: 'reporting the first story', name: 'staff.moderation.report', as: 'responder' },
    ...{ params: () => ({ story: own, id: report }), body: { reason: 'duplicate', words: 'We have it already.' } },
  },
  {
    ...{ what: 'taking the first story down', name: 'staff.moderation.decideReport', as: 'moderator' },
    ...{ params: () => ({ story: own, id: report }), body: { version: 2, verdict: 'uphold', note: 'It is.' } },
  },
  inPublic('what changed, beside the second story'),
  register('the register without the first story'),
  staffStory('the second story with the change', other),
  moving('the change that is taken up again', { status: 'in-progress' }),
  linking('taking away what is its own story now', other, { change, isLinked: false }),
];
