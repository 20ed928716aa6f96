import { expect, test } from 'vitest';
import { ComplaintStanding } from './followed.ts';
import { standingOf, toldSteps } from './following.ts';
import { path } from './path.ts';
import { ComplaintState } from './state.ts';
import type { ComplaintEvent, ComplaintStep } from './step.ts';

const event = (step: ComplaintEvent['step'], at = 1): ComplaintEvent => ({
  ...{ id: `id-${at}`, at: '2026-03-02T10:00:00.000Z', on: '2026-03-02', by: 'somebody', step },
});
const letters = new Map([['a', 'Dear Pat']]);

test('every state has a place in what whoever complains is told', () => {
  for (const state of ComplaintState.options) expect(ComplaintStanding.options).toContain(standingOf(state));
  expect((['drafted', 'second-look', 'checked', 'signed'] as const).map(standingOf)).toEqual(
    Array.from({ length: 4 }, () => 'investigating'),
  );
});

const SECRET = 'for staff alone';
const staffsOwn: ComplaintStep[] = [
  { action: 'name-staff', person: SECRET },
  { action: 'tell-staff', person: SECRET, support: SECRET },
  { action: 'add-evidence', issue: 'one', text: SECRET },
  { action: 'find', issue: 'one', finding: 'upheld', explanation: SECRET, conclusions: SECRET },
  { action: 'draft', letter: 'a', apology: SECRET, changes: [], noAction: SECRET, saysOmbudsman: true },
  { action: 'ask-second-look' },
  { action: 'pass-second-look' },
  { action: 'send-back', reason: SECRET },
  { action: 'investigate-further', reason: SECRET },
  { action: 'sign', letter: 'a' },
  { action: 'accept-late', reason: SECRET },
  { action: 'refuse-consent', reason: SECRET },
  { action: 'give-record' },
];
const toldToThem: ComplaintStep[] = [
  { action: 'acknowledge', how: 'writing', offersDiscussion: true },
  { action: 'settle', how: SECRET, isSatisfied: true },
  { action: 'record-consent', basis: 'asked', evidence: SECRET },
  { action: 'not-consider', why: 'too-late', reason: 'It was long ago.', isInWriting: true },
  { action: 'transfer', to: 'The trust', isAgreed: true },
  { action: 'withdraw', reason: SECRET },
  { action: 'discuss', came: 'held', note: SECRET },
  { action: 'agree-issues', issues: [{ id: 'one', text: 'The call', staff: [] }] },
  { action: 'agree-period', by: '2026-04-02', isAgreed: true, isInWriting: true },
  { action: 'extend', by: '2026-05-02', reason: 'We wait for notes.', isTold: true, isAgreed: true },
  { action: 'explain-delay', reason: 'We were slow.', isInWriting: true },
  { action: 'update', text: 'We have the notes.' },
  { action: 'send', letter: 'a', by: 'page' },
  { action: 'close' },
  { action: 'refer' },
  { action: 'ombudsman-decides', result: 'upheld', note: SECRET },
  { action: 'reopen', reason: SECRET },
];
const withPdf = new Set(toldToThem.flatMap(({ action }, at) => (action === 'send' ? [`id-${at}`] : [])));

test('of every step it is settled whether they are told, and nothing that staff wrote for themselves is among it', () => {
  const named = [...staffsOwn, ...toldToThem].map(({ action }) => action);
  expect(named.toSorted()).toEqual(Object.keys(path).toSorted());
  expect(toldSteps(staffsOwn.map(event), { letters, withPdf, isAll: true })).toEqual([]);
  const told = toldSteps(toldToThem.map(event), { letters, withPdf, isAll: true });
  expect(told).toHaveLength(toldToThem.length);
  expect(JSON.stringify(told)).not.toContain(SECRET);
});

test('the answer is told word for word, and an extension with its reason', () => {
  const told = toldSteps(toldToThem.map(event), { letters, withPdf, isAll: true });
  expect(told).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'answered', text: 'Dear Pat', hasPdf: true }),
      expect.objectContaining({ kind: 'extended', by: '2026-05-02', text: 'We wait for notes.' }),
      expect.objectContaining({ kind: 'issues', issues: ['The call'] }),
    ]),
  );
});

test('that a call was declined is no news to whoever declined it', () => {
  expect(toldSteps([event({ action: 'discuss', came: 'declined' })], { letters, withPdf, isAll: true })).toEqual([]);
});

test('who may not be told about somebody else reads that something was done, and not what was found', () => {
  const told = toldSteps(toldToThem.map(event), { letters, withPdf, isAll: false });
  expect(told).toHaveLength(toldToThem.length);
  expect(JSON.stringify(told)).not.toMatch(/Dear Pat|The call|We have the notes/);
});

test('who may not be told about somebody else reads no reason that staff wrote, as that may tell of the person too', () => {
  const told = toldSteps(toldToThem.map(event), { letters, withPdf, isAll: false });
  expect(JSON.stringify(told)).not.toMatch(/We wait for notes|We were slow|It was long ago/);
  expect(told).toContainEqual(expect.objectContaining({ kind: 'extended', by: '2026-05-02' }));
  expect(told).toContainEqual(expect.objectContaining({ kind: 'transferred', text: 'The trust' }));
});
