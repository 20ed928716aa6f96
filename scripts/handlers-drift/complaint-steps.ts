import { createHash } from 'node:crypto';
import { makeId } from '@hearback/testing';
import type { Answers, Step } from './steps.ts';

const [first, second, issue, online] = [makeId(941), makeId(942), makeId(943), makeId(944)];
const letter = 'Dear Pat, we are sorry.';
const hash = createHash('sha256').update(letter).digest('hex');
const on = '2026-03-02';
const recording = {
  ...{ organisation: 'F84003', way: 'written', receivedOn: on, wrong: 'Nobody rang me back.' },
  ...{ name: 'Pat', by: 'phone', phone: '01632 960001' },
};

const recorded = (what: string, id: string, body: object, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.complaints.record', as, params: () => ({ id }), body },
});
const listed = (what: string, query: Record<string, string>, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.complaints.list', as, query: () => query },
});
const got = (what: string, id: string, as: Step['as'] = 'moderator'): Step => ({
  ...{ what, name: 'staff.complaints.get', as, params: () => ({ id }) },
});
const written = (what: string, text: string, of = first): Step => ({
  ...{ what, name: 'staff.complaints.writeLetter', as: 'moderator', body: { text } },
  params: () => ({ complaint: of, letter: hash }),
});
const read = (what: string, as: Step['as'] = 'moderator', of = hash): Step => ({
  ...{ what, name: 'staff.complaints.letter', as, params: () => ({ complaint: first, letter: of }) },
});
const termed = (what: string, as: NonNullable<Step['as']>, ods = 'F84003'): Step => ({
  ...{ what, name: 'staff.complaints.terms', as, params: () => ({ ods }) },
});
const setTerms = (what: string, as: NonNullable<Step['as']>, body: (answers: Answers) => object): Step => ({
  ...{ what, name: 'staff.complaints.setTerms', as, params: () => ({ ods: 'F84003' }), body },
});
const given = (what: string, role: string): Step => ({
  ...{ what, name: 'staff.people.give', as: 'operator', params: ({ person }) => ({ id: person }) },
  body: { role, organisation: 'F84003' },
});
const sent = (what: string, body: object, id = online): Step => ({
  ...{ what, name: 'complaints.submit', params: () => ({ id }), body },
});
const own = (what: string, name: 'follow' | 'withdraw', of = online): Step => ({
  ...{ what, name: `complaints.${name}`, params: ({ links }) => ({ token: links.get(of) ?? 'a'.repeat(44) }) },
});

let done = 950;
const doing = (what: string, version: number, step: object, parts: Partial<Step> & { on?: string } = {}): Step => {
  done += 1;
  const { on: day = on, ...rest } = parts;
  const id = makeId(done);
  return {
    ...{ what, name: 'staff.complaints.do', as: 'moderator', params: () => ({ complaint: first, id }) },
    ...{ body: { version, on: day, step }, ...rest },
  };
};

const acknowledge = { action: 'acknowledge', how: 'writing', offersDiscussion: true };
const again = { params: () => ({ complaint: first, id: makeId(990) }) };
const draft = {
  ...{ action: 'draft', letter: hash, apology: 'We are sorry.', saysOmbudsman: true, noAction: 'The line was mended.' },
};

const opening = {
  ...{ version: 1, name: 'Alder Surgery', complaint: 'Ask at the desk.', closedDoors: [], origins: [], services: [] },
  ...{ isClockPublic: true, replyWithin: { days: 2, counted: 'working' } },
};
const submission = {
  ...{ organisation: 'F84003', wrong: 'Nobody rang me back.', wanted: 'A call.', name: 'Pat', by: 'page' },
  ...{ about: 'somebody', whose: 'Sam', agrees: 'yes', actingFor: 'asked', key: 'f'.repeat(22) },
};

/** A complaint that came from a page, as whoever made it follows it and takes it back. */
const onlineSteps: readonly Step[] = [
  {
    ...{ what: 'a new organisation that takes complaints', name: 'staff.organisations.add', as: 'operator' },
    ...{ params: () => ({ ods: 'Z99022' }), body: { name: 'Alder Surgery', kind: 'practice' } },
  },
  sent('a complaint from a page, where nobody is known', { ...submission, organisation: 'Z1' }),
  sent('a complaint from a page of a place that takes none', { ...submission, organisation: 'Z99022' }),
  {
    ...{ what: 'opening the door for complaints', name: 'staff.organisations.set', as: 'operator' },
    ...{ params: () => ({ ods: 'Z99022' }), body: opening },
  },
  sent('a complaint from a page with nothing of what is asked', { ...submission, by: 'post', actingFor: undefined }),
  sent('a complaint from a page', { ...submission, organisation: 'Z99022' }),
  sent('the same from a page', { ...submission, organisation: 'Z99022' }),
  sent('another with its id', { ...submission, organisation: 'Z99022', wrong: 'No.' }),
  own('it by its link', 'follow'),
  own('one by no link', 'follow', makeId(949)),
  got('it, to nobody who sees to complaints there', online),
  own('it taken back', 'withdraw'),
  own('it taken back once more', 'withdraw'),
];

/** A complaint from the first word to the signed letter, with wrong turns; seen to by a moderator who is made its manager. */
export const complaintSteps: readonly Step[] = [
  recorded('a complaint, as nobody who sees to them', first, recording),
  listed('complaints, to nobody who sees to them', { show: 'open' }),
  termed('who signs, to nobody who sees to complaints', 'moderator'),
  given('making somebody who sees to complaints', 'complaints-manager'),
  recorded('a complaint without words', first, { ...recording, wrong: '' }),
  recorded('a complaint of a day that is ahead, for nobody named', first, {
    ...{ ...recording, receivedOn: '2099-01-01', way: 'online', about: 'somebody', by: 'post' },
  }),
  recorded('a complaint elsewhere', first, { ...recording, organisation: 'RZZ' }),
  recorded('a complaint', first, { ...recording, happenedOn: '2026-02-20', wanted: 'A call.' }),
  recorded('the same complaint', first, { ...recording, happenedOn: '2026-02-20', wanted: 'A call.' }),
  recorded('another complaint with its id', first, recording),
  recorded('one that may be urgent', second, { ...recording, way: 'oral', wrong: 'I want to kill myself.' }),
  listed('complaints that are open', { show: 'open', organisation: 'F84003' }),
  listed('the first of them', { show: 'open', limit: '1' }),
  listed('no such list of complaints', { show: 'all' }),
  listed('complaints elsewhere', { show: 'open', organisation: 'RZZ' }),
  got('a complaint', first),
  got('a complaint, to a responder', first, 'responder'),
  got('a complaint that is nowhere', makeId(949)),
  doing('closing what nobody has acknowledged', 1, { action: 'close' }),
  doing('acknowledging before it came', 1, acknowledge, { on: '2026-03-01' }),
  doing('acknowledging tomorrow', 1, acknowledge, { on: '2099-03-01' }),
  doing('acknowledging with no offer to talk', 1, { ...acknowledge, offersDiscussion: false }),
  doing('something that cannot be done', 1, { action: 'forget' }),
  doing('acknowledging', 1, acknowledge, again),
  doing('acknowledging once more', 1, acknowledge, again),
  doing('something else with the id of that step', 2, { action: 'close' }, again),
  doing('a talk over what has moved on', 1, { action: 'discuss', came: 'held' }),
  doing('a talk', 2, { action: 'discuss', came: 'held' }),
  doing('agreeing what is looked into', 3, { action: 'agree-issues', issues: [{ id: issue, text: 'No call back.' }] }),
  doing('agreeing by when', 4, { action: 'agree-period', by: '2026-04-10', isAgreed: true, isInWriting: false }),
  doing('a finding with nothing behind it', 5, { action: 'find', issue, finding: 'upheld' }),
  doing('what a finding is based on', 5, { action: 'add-evidence', issue, text: 'The log.' }),
  doing('a finding', 6, { action: 'find', issue, finding: 'upheld', explanation: 'We read it.', conclusions: 'Lost.' }),
  doing('an answer with no letter', 7, draft),
  written('a letter that is another one', 'Dear Sam'),
  written('a letter', letter),
  written('the same letter', letter),
  written('a letter to nobody', letter, makeId(949)),
  read('a letter as it was kept'),
  read('a letter, to a responder', 'responder'),
  read('a letter that is nowhere', 'moderator', 'b'.repeat(64)),
  doing('an answer that promises a change elsewhere', 7, { ...draft, changes: [makeId(299)] }),
  doing('an answer that tells of a change', 7, { ...draft, changes: [makeId(201)] }),
  ...(['moderator', 'responder'] as const).map(
    (as): Step => ({
      ...{ what: `changes that answers to complaints tell of, to a ${as}`, name: 'staff.changes.list', as },
      query: () => ({ show: 'open,done', organisation: 'F84003' }),
    }),
  ),
  doing('an answer that tells of none', 8, draft),
  doing('signing with no second look', 9, { action: 'sign', letter: hash }),
  setTerms('saying who signs, as somebody who does not manage', 'moderator', () => ({
    ...{ responsible: [], asksSecondLook: false },
  })),
  given('making them manager too', 'manager'),
  setTerms('saying that nobody known signs', 'moderator', () => ({ responsible: ['nobody'], asksSecondLook: false })),
  setTerms('saying who signs', 'moderator', ({ person }) => ({ responsible: [person], asksSecondLook: false })),
  termed('who signs', 'moderator'),
  doing('signing', 9, { action: 'sign', letter: hash }),
  doing('sending another letter', 10, { action: 'send', letter: 'b'.repeat(64), by: 'post' }),
  doing('sending it', 10, { action: 'send', letter: hash, by: 'post' }),
  listed('complaints that were answered', { show: 'answered' }),
  doing('closing it', 11, { action: 'close' }),
  listed('complaints that are over', { show: 'over' }),
  got('a complaint from beginning to end', first),
  {
    ...{ what: 'what staff know of one', name: 'staff.complaints.setDetails', as: 'moderator' },
    ...{ params: () => ({ id: second }), body: { version: 1, isCandour: true, isSafeguarding: true, risk: 'high' } },
  },
  {
    ...{ what: 'that once more', name: 'staff.complaints.setDetails', as: 'moderator' },
    ...{ params: () => ({ id: second }), body: { version: 1, isCandour: true, isSafeguarding: true, risk: 'high' } },
  },
  {
    ...{ what: 'that nobody known sees to it, at a site that is nowhere', name: 'staff.complaints.setDetails' },
    ...{ as: 'moderator', params: () => ({ id: second }) },
    body: { version: 2, isCandour: true, isSafeguarding: true, handler: 'nobody', site: 'RZZ99' },
  },
  {
    ...{ what: 'who sees to it', name: 'staff.complaints.setDetails', as: 'moderator', params: () => ({ id: second }) },
    body: ({ person }: Answers) => ({
      version: 2,
      isCandour: true,
      isSafeguarding: true,
      handler: person,
      site: 'F84003',
    }),
  },
  ...onlineSteps,
];
