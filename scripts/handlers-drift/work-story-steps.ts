import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const [first, second, third, answer] = [makeId(861), makeId(862), makeId(863), makeId(871)];
const submission = { organisation: 'RZZ', happened: 'The rota came a day late.', key: 'w'.repeat(22) };
const told = { ...submission, good: 'The team.', topics: ['rota'], readers: 'managers', email: 'kim@example.org' };
const speakUp = 'Ask Robin at the front desk.';

const sending = (what: string, id: string, body: unknown): Step => ({
  ...{ what, name: 'workStories.submit', params: () => ({ id }), body },
});
const own = (what: string, name: 'follow' | 'withdraw', id: string): Step => ({
  ...{ what, name: `workStories.${name}`, params: ({ links }) => ({ token: links.get(id) ?? 'a'.repeat(44) }) },
});
const listing = (what: string, as: NonNullable<Step['as']>, query: Record<string, string>): Step => ({
  ...{ what, name: 'staff.workStories.list', as, query: () => query },
});
const getting = (what: string, id: string, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.workStories.get', as, params: () => ({ id }) },
});
const deciding = (what: string, id: string, body: unknown, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.workStories.decide', as, params: () => ({ id }), body },
});
const answering = (what: string, body: unknown, step: Partial<Step> & { story?: string } = {}): Step => ({
  ...{ what, name: 'staff.workStories.answer', as: step.as ?? 'moderator', body },
  params: () => ({ story: step.story ?? first, id: answer }),
});
const ofPlace = (what: string, name: 'door' | 'figures', as: NonNullable<Step['as']>, ods: string): Step => ({
  ...{ what, name: `staff.workStories.${name}`, as, params: () => ({ ods }) },
});
const setting = (what: string, body: unknown, as: Step['as'] = 'operator', ods = 'RZZ'): Step => ({
  ...{ what, name: 'staff.workStories.setDoor', as, params: () => ({ ods }), body },
});

/** Stories of staff; by a moderator who manages the practice too, and has no role at the trust. */
export const workStorySteps: readonly Step[] = [
  ofPlace('a door that was never set', 'door', 'operator', 'RZZ'),
  ofPlace('a door of nowhere', 'door', 'operator', 'Z1'),
  ofPlace('the door of a trust, to who does not set it up', 'door', 'moderator', 'RZZ'),
  sending('a story of staff where there is no door', first, told),
  setting('opening a door with no other way', { version: 0, isOpen: true }),
  setting('opening it', { version: 0, isOpen: true, speakUp }),
  setting('opening it once more', { version: 0, isOpen: true, speakUp }),
  setting('opening it by a responder', { version: 1, isOpen: false }, 'responder'),
  sending('a story of staff to nowhere', first, { ...told, organisation: 'Z1' }),
  sending('a story of staff without words', first, { ...told, happened: '' }),
  sending('a story of staff', first, told),
  sending('the same story of staff', first, told),
  sending('another story of staff with its id', first, { ...told, good: 'Nothing.' }),
  sending('one for moderators alone', second, { ...submission, happened: 'Call me on 07700 900123.' }),
  sending('one to take back', third, submission),
  own('a story of staff that waits', 'follow', first),
  own('a story of staff by no link', 'follow', makeId(899)),
  listing('stories of staff to read', 'moderator', { show: 'to-read' }),
  listing('stories of staff to read, to a responder', 'responder', { show: 'to-read' }),
  listing('those that managers may read, to a responder', 'responder', { show: 'shared', organisation: 'RZZ' }),
  listing('no such list', 'moderator', { show: 'all' }),
  getting('a story of staff, to a moderator', second),
  getting('a story of staff, to an operator', first, 'operator'),
  answering('answering one that waits', { text: 'Thank you.' }),
  deciding('passing it on as a responder', first, { version: 1, verdict: 'pass-on' }, 'responder'),
  deciding('passing it on', first, { version: 1, verdict: 'pass-on' }),
  deciding('passing on what has moved on', first, { version: 1, verdict: 'pass-on' }),
  deciding('deciding on it again', first, { version: 2, verdict: 'reject', reason: 'abusive' }),
  deciding('rejecting one by no rule', second, { version: 1, verdict: 'reject' }),
  deciding('rejecting one', second, { version: 1, verdict: 'reject', reason: 'identifies-someone', note: 'A number.' }),
  answering('answering it', { text: 'Thank you.' }),
  answering('answering it so again', { text: 'Thank you.' }),
  answering('another answer with this id', { text: 'No.' }),
  answering('answering as a responder', { text: 'No.' }, { as: 'responder' }),
  listing('those that managers may read', 'moderator', { show: 'shared', organisation: 'RZZ' }),
  listing('those that were rejected', 'moderator', { show: 'rejected', limit: '1' }),
  own('a story of staff that was answered', 'follow', first),
  own('a story of staff that was rejected', 'follow', second),
  own('taking one back', 'withdraw', third),
  own('taking it back again', 'withdraw', third),
  getting('one that was taken back', third),
  ofPlace('what stories of staff were about', 'figures', 'moderator', 'F84003'),
  ofPlace('what they were about, to who does not manage it', 'figures', 'moderator', 'RZZ'),
  setting('closing the door', { version: 1, isOpen: false }),
  setting('opening that of a practice by who manages it', { version: 0, isOpen: true, speakUp }, 'moderator', 'F84003'),
];
