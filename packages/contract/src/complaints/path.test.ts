import { describe, expect, it } from 'vitest';
import { type ComplaintAction, ComplaintEvent, ComplaintState, ComplaintStep } from '../index.ts';
import { Role } from '../roles.ts';
import { ann, eventOf, goodSteps, ruth, timelineOf, wayTo } from './complaint.examples.ts';
import {
  afterEvent,
  type ComplaintSoFar,
  complaintActions,
  complaintOf,
  complaintStates,
  england2009,
  fittingSteps,
  path,
  type Receiving,
  stepsFor,
  stepTroubles,
} from './index.ts';

/** The whole path by hand: from which state each action leads where. `=`: it stays where it is. */
const byHand: Readonly<Record<ComplaintAction, string>> = {
  acknowledge: 'received>acknowledged',
  'give-record': 'received= acknowledged= investigating= drafted= second-look= checked= signed=',
  settle: 'received>settled acknowledged>settled',
  'record-consent': 'received= acknowledged= investigating= drafted= second-look= checked= signed= sent= ombudsman=',
  'refuse-consent': 'received= acknowledged= investigating= drafted= second-look= checked= signed= sent= ombudsman=',
  'accept-late': 'received= acknowledged=',
  'not-consider': 'received>not-considered acknowledged>not-considered',
  transfer: 'received>transferred acknowledged>transferred investigating>transferred',
  withdraw:
    'received>withdrawn acknowledged>withdrawn investigating>withdrawn drafted>withdrawn second-look>withdrawn checked>withdrawn signed>withdrawn',
  discuss: 'acknowledged= investigating=',
  'agree-issues': 'acknowledged= investigating=',
  'agree-period': 'acknowledged>investigating',
  extend: 'investigating= drafted= second-look= checked= signed=',
  'explain-delay': 'received= acknowledged= investigating= drafted= second-look= checked= signed=',
  update: 'received= acknowledged= investigating= drafted= second-look= checked= signed=',
  'name-staff': 'received= acknowledged= investigating= drafted= second-look= checked= signed=',
  'tell-staff': 'received= acknowledged= investigating= drafted= second-look= checked= signed=',
  'add-evidence': 'investigating=',
  find: 'investigating=',
  draft: 'investigating>drafted drafted=',
  'ask-second-look': 'drafted>second-look',
  'pass-second-look': 'second-look>checked',
  'send-back': 'second-look>drafted checked>drafted signed>drafted',
  'investigate-further': 'drafted>investigating second-look>investigating checked>investigating',
  sign: 'drafted>signed checked>signed',
  send: 'signed>sent',
  close: 'sent>closed',
  refer: 'sent>ombudsman closed>ombudsman not-considered>ombudsman',
  'ombudsman-decides': 'ombudsman>closed',
  reopen: 'sent>received closed>received settled>received withdrawn>received not-considered>received',
};

function at(state: ComplaintState, receiving?: Receiving): ComplaintSoFar {
  const complaint = complaintOf(timelineOf(wayTo(state), receiving));
  if (!complaint) throw new Error('It did not come.');
  return complaint;
}

describe('what a complaint is not for', () => {
  const offered = (state: ComplaintState, receiving?: Receiving, today = '2026-06-30') =>
    fittingSteps(at(state, receiving), { regime: england2009, today });
  const inWriting: Receiving = { action: 'receive', way: 'online', about: 'me', happenedOn: '2026-03-10' };

  it('is not offered: consent for oneself, lateness in time, what is for the spoken word, telling staff who are not named', () => {
    const never: ComplaintAction[] = ['give-record', 'settle', 'record-consent', 'refuse-consent', 'accept-late'];
    for (const state of ComplaintState.options) {
      for (const action of [...never, 'tell-staff'] as const) expect(offered(state, inWriting)).not.toContain(action);
    }
  });

  it('is not offered: explaining a delay before the time of the law is over', () => {
    for (const state of ComplaintState.options) {
      const isOpen = complaintStates.open.includes(state);
      // Six months from 2 April 2026, the first day among them.
      expect(offered(state, inWriting, '2026-10-01')).not.toContain('explain-delay');
      expect(offered(state, inWriting, '2026-10-02').includes('explain-delay')).toBe(isOpen);
    }
    expect(offered('received', inWriting, '2026-10-02')).not.toContain('extend');
  });

  it('is offered where the complaint is one of that sort', () => {
    const late = { ...inWriting, way: 'oral', about: 'somebody', happenedOn: '2020-03-10' } as const;
    expect(offered('received', late)).toEqual(
      expect.arrayContaining(['give-record', 'settle', 'record-consent', 'refuse-consent', 'accept-late']),
    );
  });

  it('cannot be done by asking all the same, and nothing else is left out', () => {
    for (const state of ComplaintState.options) {
      const complaint = at(state, inWriting);
      const possible = complaintActions.filter((action) => path[action].moves[state] !== undefined);
      for (const action of possible.filter((one) => !offered(state, inWriting).includes(one))) {
        const doing = { ...ann, on: '2026-06-30', today: '2026-06-30' };
        const troubles = stepTroubles(complaint, goodSteps[action], {
          ...doing,
          asksSecondLook: false,
          regime: england2009,
        });
        expect([action, troubles.length > 0]).toEqual([action, true]);
      }
    }
  });
});

function leadsTo(action: ComplaintAction, state: ComplaintState): string | undefined {
  const move = byHand[action].split(' ').find((one) => one.startsWith(`${state}>`) || one === `${state}=`);
  return move?.endsWith('=') ? state : move?.split('>')[1];
}

const everyPair = ComplaintState.options.flatMap((state) => complaintActions.map((action) => ({ state, action })));

describe('the path of a complaint', () => {
  it('has every action there is, and a way to every state', () => {
    expect(complaintActions.toSorted()).toEqual(Object.keys(byHand).toSorted());
    for (const state of ComplaintState.options) expect(at(state).state).toBe(state);
    for (const step of Object.values(goodSteps)) expect(ComplaintStep.safeParse(step)).toMatchObject({ success: true });
    for (const event of timelineOf(wayTo('closed'))) {
      expect(ComplaintEvent.safeParse(event)).toMatchObject({ success: true });
    }
  });

  it.each(everyPair)('leads from $state by $action where it should, or nowhere', ({ state, action }) => {
    const complaint = at(state);
    const expected = leadsTo(action, state);
    const codes = stepTroubles(complaint, goodSteps[action], ruth).map(({ code }) => code);
    expect(codes.includes('not-now')).toBe(expected === undefined);
    const event = eventOf(goodSteps[action], '2026-04-09', 'ruth');
    const after = afterEvent(complaint, event);
    expect(after?.state).toBe(expected ?? state);
    if (expected === undefined) expect(after).toBe(complaint);
    expect(stepsFor(state, ['manager']).includes(action)).toBe(expected !== undefined);
  });

  it('says where something stands, and where it can be done', () => {
    expect(stepTroubles(at('withdrawn'), goodSteps['not-consider'], ann)).toEqual([
      { code: 'not-now', detail: 'It is withdrawn. This can be done while it is received or acknowledged.' },
    ]);
    expect(stepTroubles(at('received'), goodSteps.send, ann)[0]?.detail).toBe(
      'It is received. This can be done while it is signed.',
    );
  });

  it.each(complaintActions)('is gone by %s only by those who may', (action) => {
    const state = Object.keys(path[action].moves)[0] as ComplaintState;
    const mays = [...Role.options, 'complainant' as const].filter((role) => {
      const codes = stepTroubles(at(state), goodSteps[action], { ...ann, as: [role] }).map(({ code }) => code);
      return !codes.includes('not-yours');
    });
    const theirs = action === 'withdraw' ? ['complainant'] : [];
    expect(mays).toEqual(['complaints-manager', 'manager', ...theirs]);
    expect(stepTroubles(at(state), goodSteps[action], { ...ann, as: [] }).map(({ code }) => code)).toEqual([
      'not-yours',
    ]);
  });
});
