import type { Doing } from './needs.ts';
import { england2009 } from './regimes.ts';
import type { ComplaintState } from './state.ts';
import type { ComplaintAction, ComplaintEvent, ComplaintStep, Receiving, StepOf } from './step.ts';

export const ISSUE = '01977000-0000-7000-8000-000000000001';
export const LETTER = 'a'.repeat(64);

/** A step of each kind that is all right by itself. */
export const goodSteps: { readonly [Action in ComplaintAction]: StepOf<Action> } = {
  acknowledge: { action: 'acknowledge', how: 'writing', offersDiscussion: true },
  'give-record': { action: 'give-record' },
  settle: { action: 'settle', how: 'We found the lost letter while they waited.', isSatisfied: true },
  'record-consent': { action: 'record-consent', basis: 'asked', evidence: 'A signed form, seen by reception.' },
  'refuse-consent': { action: 'refuse-consent' },
  'accept-late': { action: 'accept-late', reason: 'They were in hospital all that time.' },
  'not-consider': {
    action: 'not-consider',
    why: 'already-investigated',
    reason: 'Answered in May.',
    isInWriting: true,
  },
  transfer: { action: 'transfer', to: 'Nottinghamshire Healthcare', isAgreed: true },
  withdraw: { action: 'withdraw' },
  discuss: { action: 'discuss', came: 'held' },
  'agree-issues': { action: 'agree-issues', issues: [{ id: ISSUE, text: 'Nobody rang back.', staff: [] }] },
  'agree-period': { action: 'agree-period', by: '2026-05-20', isAgreed: true, isInWriting: false },
  extend: { action: 'extend', by: '2026-06-10', reason: 'The nurse is away.', isTold: true, isAgreed: true },
  'explain-delay': { action: 'explain-delay', reason: 'We wait for the hospital.', isInWriting: true },
  update: { action: 'update', text: 'We have heard the receptionist.' },
  'name-staff': { action: 'name-staff', person: 'the receptionist' },
  'tell-staff': { action: 'tell-staff', person: 'the receptionist' },
  'add-evidence': { action: 'add-evidence', issue: ISSUE, text: 'The log of calls.' },
  find: {
    ...{ action: 'find', issue: ISSUE, finding: 'upheld' },
    ...{ explanation: 'We read the log.', conclusions: 'The call was lost.' },
  },
  draft: {
    ...{ action: 'draft', letter: LETTER, apology: 'We are sorry.' },
    ...{ changes: [], noAction: 'The line was mended.', saysOmbudsman: true },
  },
  'ask-second-look': { action: 'ask-second-look' },
  'pass-second-look': { action: 'pass-second-look' },
  'send-back': { action: 'send-back', reason: 'Say when the line was mended.' },
  'investigate-further': { action: 'investigate-further', reason: 'Hear the nurse too.' },
  sign: { action: 'sign', letter: LETTER },
  send: { action: 'send', letter: LETTER, by: 'post' },
  close: { action: 'close' },
  refer: { action: 'refer' },
  'ombudsman-decides': { action: 'ombudsman-decides', result: 'not-upheld' },
  reopen: { action: 'reopen', reason: 'They found another letter.' },
};

export const written: Receiving = { action: 'receive', way: 'written', about: 'me', happenedOn: '2026-03-10' };

/** The steps that lead to a state from one before it. */
const next = {
  acknowledged: ['acknowledge'],
  investigating: ['discuss', 'agree-issues', 'agree-period'],
  drafted: ['add-evidence', 'find', 'draft'],
  'second-look': ['ask-second-look'],
  checked: ['pass-second-look'],
  signed: ['sign'],
  sent: ['send'],
} as const;
const states = Object.keys(next) as (keyof typeof next)[];

/** The actions by which a complaint comes to stand in a state. */
export function wayTo(state: ComplaintState): readonly ComplaintAction[] {
  const until = states.indexOf(state as keyof typeof next);
  if (until >= 0) return states.slice(0, until + 1).flatMap((one) => next[one]);
  if (state === 'received') return [];
  if (state === 'settled') return ['settle'];
  if (state === 'transferred') return ['transfer'];
  if (state === 'withdrawn') return ['withdraw'];
  if (state === 'not-considered') return ['not-consider'];
  return [...wayTo('sent'), state === 'closed' ? 'close' : 'refer'];
}

/** A timeline of a complaint that came on Maundy Thursday 2026; all else was on one day, by one person. */
export function timelineOf(
  steps: readonly (ComplaintAction | ComplaintStep)[],
  receiving: Receiving = written,
  on = '2026-04-08',
): ComplaintEvent[] {
  return [
    eventOf(receiving, '2026-04-02', 'ann'),
    ...steps.map((step) => eventOf(typeof step === 'string' ? goodSteps[step] : step, on, 'ann')),
  ];
}

let events = 0;

export function eventOf(step: ComplaintEvent['step'], on: string, by: string): ComplaintEvent {
  events += 1;
  return { id: `01977000-0000-7000-8000-${String(events).padStart(12, '0')}`, at: `${on}T10:00:00.000Z`, on, by, step };
}

/** Ann, who sees to complaints; Ruth is the responsible person. */
export const ann: Doing = {
  ...{ by: 'ann', as: ['complaints-manager'], on: '2026-04-08', today: '2026-04-08' },
  ...{ responsible: ['ruth'], asksSecondLook: true, regime: england2009 },
};
export const ruth: Doing = { ...ann, by: 'ruth', as: ['manager'] };
