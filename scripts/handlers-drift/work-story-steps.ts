import { makeId } from '@hearback/testing';
import type { Step } from './steps.ts';

const [first, second, third, answer] = [makeId(861), makeId(862), makeId(863), makeId(871)];
const [fourth, edit, edit2] = [makeId(864), makeId(881), makeId(882)];
const reworded = { version: 1, happened: 'A supervisor shouted.', reason: 'name-of-staff', note: 'A job says enough.' };
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
const rewording = (what: string, id: string, body: unknown, step: Partial<Step> & { edit?: string } = {}): Step => ({
  ...{ what, name: 'staff.workStories.edit', as: step.as ?? 'moderator', body },
  params: () => ({ story: id, id: step.edit ?? edit }),
});
const unsaying = (what: string, id: string, version: number, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.workStories.takeEditBack', as, params: () => ({ id }), body: { version } },
});
const saying = (what: string, id: string, body: unknown): Step => ({
  ...{
    what,
    name: 'workStories.answerEdit',
    params: ({ links }) => ({ token: links.get(id) ?? 'a'.repeat(44) }),
    body,
  },
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
  sending('one to be edited', fourth, { ...told, happened: 'Robin Oak shouted.' }),
  rewording('an edit of staff by a responder', fourth, reworded, { as: 'responder' }),
  rewording('an edit of staff that changes nothing', fourth, {
    ...{ version: 1, happened: 'Robin Oak shouted.', good: told.good, reason: 'other' },
  }),
  rewording('an edit of staff of what has moved on', fourth, { ...reworded, version: 7 }),
  rewording('an edit of staff', fourth, reworded),
  rewording('the same edit of staff', fourth, reworded),
  rewording('another edit of staff with its id', fourth, { ...reworded, good: 'No.' }),
  rewording('a second edit of staff', fourth, { ...reworded, version: 2 }, { edit: edit2 }),
  deciding('passing on what waits for its author', fourth, { version: 2, verdict: 'pass-on' }),
  listing('those that wait for their authors', 'moderator', { show: 'with-author' }),
  own('one whose author is asked', 'follow', fourth),
  unsaying('taking an edit of staff back by a responder', fourth, 2, 'responder'),
  unsaying('taking back an edit of what has moved on', fourth, 1),
  unsaying('taking an edit of staff back', fourth, 2),
  unsaying('taking it back once more', fourth, 3),
  saying('answering an edit that was taken back', fourth, { edit, answer: 'accept' }),
  rewording('an edit of staff after that', fourth, { ...reworded, version: 3 }, { edit: edit2 }),
  saying('answering the edit before it', fourth, { edit, answer: 'accept' }),
  saying('answering an edit without words', fourth, { edit: edit2, answer: 'change' }),
  saying('answering an edit in own words', fourth, {
    edit: edit2,
    answer: 'change',
    words: { happened: 'He shouted.' },
  }),
  saying('answering so again', fourth, { edit: edit2, answer: 'change', words: { happened: 'He shouted.' } }),
  saying('answering by no link', makeId(899), { edit, answer: 'accept' }),
  getting('one in its author’s other words', fourth),
  deciding('passing those on', fourth, { version: 5, verdict: 'pass-on' }),
  rewording('an edit of staff that was read', fourth, { ...reworded, version: 6 }, { edit: makeId(883) }),
  ofPlace('what stories of staff were about', 'figures', 'moderator', 'F84003'),
  ofPlace('what they were about, to who does not manage it', 'figures', 'moderator', 'RZZ'),
  setting('closing the door', { version: 1, isOpen: false }),
  setting('opening that of a practice by who manages it', { version: 0, isOpen: true, speakUp }, 'moderator', 'F84003'),
];
