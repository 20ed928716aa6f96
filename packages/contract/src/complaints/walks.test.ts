import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOn } from '../clocks/index.ts';
import { type ComplaintAction, type ComplaintEvent, ComplaintState, type ComplaintStep } from '../index.ts';
import { ann, eventOf, goodSteps, ISSUE, ruth, written } from './complaint.examples.ts';
import {
  afterEvent,
  type ComplaintSoFar,
  complaintActions,
  complaintOf,
  type Doing,
  type Issue,
  isLate,
  type Receiving,
  stepsFor,
  stepTroubles,
} from './index.ts';

const SECOND = '01977000-0000-7000-8000-000000000002';
const OTHER_LETTER = 'b'.repeat(64);

/** Other forms of steps, some of which are not all right. */
const others: readonly ComplaintStep[] = [
  { ...goodSteps.acknowledge, offersDiscussion: false },
  { ...goodSteps.settle, isSatisfied: false },
  { ...goodSteps['not-consider'], why: 'too-late' },
  { ...goodSteps.transfer, isAgreed: false },
  { action: 'discuss', came: 'declined' },
  { action: 'agree-issues', issues: [{ id: SECOND, text: 'The door was shut.', staff: [] }] },
  { action: 'agree-issues', issues: [{ id: ISSUE, text: 'Nobody rang back for a week.', staff: [] }] },
  { ...goodSteps['agree-period'], isAgreed: false, isInWriting: true },
  { action: 'add-evidence', issue: SECOND, text: 'The keys.' },
  { action: 'find', issue: SECOND, finding: 'not-upheld' },
  { ...goodSteps.find, issue: SECOND, finding: 'partly-upheld' },
  { ...goodSteps.draft, apology: undefined },
  { ...goodSteps.draft, saysOmbudsman: false },
  { ...goodSteps.draft, noAction: undefined, letter: OTHER_LETTER },
  { action: 'sign', letter: OTHER_LETTER },
  { ...goodSteps.send, letter: OTHER_LETTER },
];
const everyStep: readonly ComplaintStep[] = [...Object.values(goodSteps), ...others];

/** What leads on, of which a walk does more than of the rest. */
const onward: readonly ComplaintAction[] = [
  ...(['acknowledge', 'give-record', 'accept-late', 'record-consent', 'discuss', 'agree-issues'] as const),
  ...(['agree-period', 'add-evidence', 'find', 'draft', 'tell-staff', 'ask-second-look'] as const),
  ...(['pass-second-look', 'sign', 'send', 'refer', 'ombudsman-decides', 'reopen'] as const),
  ...(['close', 'send-back', 'investigate-further', 'explain-delay', 'settle'] as const),
];

const people = [
  { by: ann.by, as: ann.as },
  { by: ruth.by, as: ruth.as },
  { by: 'mo', as: ['moderator'] },
  { by: 'complainant', as: ['complainant'] },
] satisfies Pick<Doing, 'by' | 'as'>[];

/** `on`: what its answer needs next; `some`: anything that leads on; `any`: anything at all. */
type Manner = 'on' | 'some' | 'any';

interface Choice {
  manner: Manner;
  which: number;
  who: number;
  days: number;
}

const picks = fc.array(
  fc.record<Choice>({
    manner: fc.nat(29).map((one): Manner => (one === 0 ? 'any' : one < 10 ? 'some' : 'on')),
    ...{ which: fc.nat(999), who: fc.nat(999), days: fc.nat(99).map((one) => (one === 99 ? 200 : one % 4)) },
  }),
  { minLength: 40, maxLength: 120, size: 'max' },
);

const walk = fc.record({
  receiving: fc.record<Receiving>({
    action: fc.constant('receive'),
    way: fc.constantFrom('oral', 'written', 'online', 'passed-on'),
    about: fc.constantFrom('me', 'somebody'),
    happenedOn: fc.constantFrom('2026-03-10', '2024-03-10', undefined),
  }),
  asksSecondLook: fc.boolean(),
  picks,
});

interface Walked {
  events: ComplaintEvent[];
  states: ComplaintSoFar[];
}

/** Walks as the picks have it, doing what nothing stands against. */
function walked({
  receiving,
  asksSecondLook,
  picks: all,
}: {
  receiving: Receiving;
  asksSecondLook: boolean;
  picks: Choice[];
}): Walked {
  let on = '2026-04-02';
  const first = frozen(eventOf(receiving, on, 'ann'));
  let complaint = frozen(afterEvent(undefined, first) as ComplaintSoFar);
  const way: Walked = { events: [first], states: [complaint] };
  for (const { manner, which, who, days } of all) {
    on = countOn(on, days, 'calendar');
    const next = manner === 'on' ? towardsAnswer(complaint) : undefined;
    const isRuths = next === 'pass-second-look' || next === 'sign';
    const person = next ? people[isRuths ? 1 : 0] : people[who % (manner === 'any' ? people.length : 2)];
    const doing: Doing = { ...ann, ...person, on, today: on, asksSecondLook };
    const step = dated(next ? stepFor(next, complaint) : choose(complaint, doing, { manner, which }), on);
    if (!step || stepTroubles(complaint, step, doing).length > 0) continue;
    const event = frozen(eventOf(step, on, doing.by));
    complaint = frozen(afterEvent(complaint, event) as ComplaintSoFar);
    way.events.push(event);
    way.states.push(complaint);
  }
  return way;
}

function choose(complaint: ComplaintSoFar, doing: Doing, { manner, which }: Pick<Choice, 'manner' | 'which'>) {
  if (manner === 'any') return everyStep[which % everyStep.length];
  const open = stepsFor(complaint.state, doing.as).filter((action) => onward.includes(action));
  const can = everyStep
    .filter(({ action }) => open.includes(action))
    .filter((step) => stepTroubles(complaint, dated(step, doing.on) ?? step, doing).length === 0);
  return can[which % can.length];
}

const isAnswered = ({ finding, explanation, conclusions }: Issue) => finding && explanation && conclusions;

/** What is to be done next so that it is answered, where it is known. */
function towardsAnswer(complaint: ComplaintSoFar): ComplaintAction | undefined {
  const { state, consent, way, hasRecord, isAcceptedLate, discussion, issues, staff, draft } = complaint;
  if (state === 'received') return 'acknowledge';
  if (state === 'acknowledged') {
    if (way === 'oral' && !hasRecord) return 'give-record';
    if (isLate(complaint.receivedOn, complaint, ann.regime) && !isAcceptedLate) return 'accept-late';
    if (discussion !== 'held') return 'discuss';
    return issues.length === 0 ? 'agree-issues' : 'agree-period';
  }
  if (state === 'investigating') {
    const open = issues.find((issue) => !isAnswered(issue));
    if (!open) return 'draft';
    return open.evidence.length === 0 ? 'add-evidence' : 'find';
  }
  if (staff.some(({ isTold }) => !isTold)) return 'tell-staff';
  if (state === 'drafted') {
    if (!issues.every(isAnswered)) return 'investigate-further';
    return draft?.apology && draft.saysOmbudsman && draft.noAction && draft.by === 'ann' ? 'ask-second-look' : 'draft';
  }
  if (state === 'second-look') return 'pass-second-look';
  if (state === 'checked') return 'sign';
  if (state === 'signed') return consent === 'missing' || consent === 'refused' ? 'record-consent' : 'send';
  return undefined;
}

/** A good step of a kind, about the first issue that has no answer. */
function stepFor(action: ComplaintAction, { issues, draft }: ComplaintSoFar): ComplaintStep {
  const issue = issues.find((one) => !isAnswered(one))?.id ?? ISSUE;
  if (action === 'add-evidence' || action === 'find') return { ...goodSteps[action], issue };
  return action === 'sign' && draft ? { action, letter: draft.letter } : goodSteps[action];
}

/** Days that are agreed lie ahead of the day on which they are. */
function dated(step: ComplaintStep | undefined, on: string): ComplaintStep | undefined {
  if (step?.action === 'agree-period') return { ...step, by: countOn(on, 20, 'working') };
  return step?.action === 'extend' ? { ...step, by: countOn(on, 60, 'calendar') } : step;
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

/** Steps of one kind, in order. */
function all<Action extends ComplaintAction>(events: readonly ComplaintEvent[], action: Action) {
  return events.flatMap(({ step, by, on }, at) =>
    step.action === action ? [{ step: step as Extract<ComplaintStep, { action: Action }>, by, on, at }] : [],
  );
}

/** Every legal step that a response that was sent rests on, looked for in the events alone. */
function expectLawful(events: readonly ComplaintEvent[], receiving: Receiving, asksSecondLook: boolean) {
  const sent = all(events, 'send').at(-1);
  const reopened = all(events, 'reopen').at(-1)?.at ?? 0;
  const since = events.slice(reopened, sent?.at);
  const [acknowledged, period] = [all(since, 'acknowledge')[0], all(since, 'agree-period')[0]];
  expect(acknowledged?.step.offersDiscussion).toBe(true);
  expect(all(since, 'discuss').length).toBeGreaterThan(0);
  expect(period && acknowledged && acknowledged.at < period.at).toBe(true);

  const [draft, signed] = [all(since, 'draft').at(-1), all(since, 'sign').at(-1)];
  expect(draft && signed && draft.at < signed.at).toBe(true);
  expect([signed?.by, signed?.step.letter]).toEqual(['ruth', draft?.step.letter]);
  expect(sent?.step.letter).toBe(draft?.step.letter);
  expect(draft?.step.saysOmbudsman).toBe(true);
  if (asksSecondLook) {
    const looked = all(since, 'pass-second-look').at(-1);
    expect(looked && draft && looked.at > draft.at && looked.by !== draft.by && signed?.by !== draft.by).toBe(true);
  }
  if (receiving.way === 'oral') expect(all(events, 'give-record').length).toBeGreaterThan(0);
  if (receiving.about === 'somebody') {
    const [given, refused] = [all(events, 'record-consent').at(-1), all(events, 'refuse-consent').at(-1)];
    expect(given && (!refused || refused.at < given.at)).toBe(true);
  }
  const isTooLate = isLate(events[0]?.on ?? '', receiving, ann.regime);
  if (isTooLate) expect(all(events, 'accept-late').length).toBeGreaterThan(0);

  const before = events.slice(0, sent?.at);
  const issues = new Set(all(before, 'agree-issues').flatMap(({ step }) => step.issues.map(({ id }) => id)));
  expect(issues.size).toBeGreaterThan(0);
  for (const id of issues) {
    const finds = all(before, 'find').filter(({ step }) => step.issue === id);
    const last = finds.at(-1);
    expect(last).toBeDefined();
    expect(finds.some(({ step }) => step.explanation) && finds.some(({ step }) => step.conclusions)).toBe(true);
    expect(all(before.slice(0, last?.at), 'add-evidence').some(({ step }) => step.issue === id)).toBe(true);
    if (last?.step.finding === 'not-upheld') continue;
    expect(draft?.step.apology).toBeTruthy();
    expect(draft?.step.noAction || draft?.step.changes.length).toBeTruthy();
  }
  const told = all(before, 'tell-staff').map(({ step }) => step.person);
  for (const { step } of all(before, 'name-staff')) expect(told).toContain(step.person);
}

describe('however a complaint goes', () => {
  it('it is answered only by every step of the law', () => {
    fc.assert(
      fc.property(walk, (one) => {
        const { events, states } = walked(one);
        for (const [at, { state }] of states.entries()) {
          if (state !== 'sent' || states[at - 1]?.state === 'sent') continue;
          expect(events[at]?.step.action).toBe('send');
          expectLawful(events.slice(0, at + 1), one.receiving, one.asksSecondLook);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nothing that was written down is lost', () => {
    fc.assert(
      fc.property(walk, (one) => {
        const { events, states } = walked(one);
        const last = states.at(-1);
        const issues = all(events, 'agree-issues').flatMap(({ step }) => step.issues.map(({ id }) => id));
        expect(last?.issues.map(({ id }) => id)).toEqual([...new Set(issues)]);
        for (const issue of last?.issues ?? []) {
          const evidence = all(events, 'add-evidence').filter(({ step }) => step.issue === issue.id);
          expect(issue.evidence).toEqual(evidence.map(({ step }) => step.text));
        }
        expect(last?.responses.map(({ on, letter }) => [on, letter])).toEqual(
          all(events, 'send').map(({ on, step }) => [on, step.letter]),
        );
        const named = all(events, 'name-staff').map(({ step }) => step.person);
        expect(last?.staff.map(({ person }) => person)).toEqual([...new Set(named)]);
        expect(last?.receivedOn).toBe('2026-04-02');
      }),
    );
  });

  it('its timeline read again, in whole or in part, gives the same', () => {
    fc.assert(
      fc.property(walk, (one) => {
        const { events, states } = walked(one);
        for (const [at, state] of states.entries()) expect(complaintOf(events.slice(0, at + 1))).toEqual(state);
        expect(complaintOf(structuredClone(events))).toEqual(states.at(-1));
      }),
      { numRuns: 40 },
    );
  });

  it('what is not on the path changes nothing, whatever a timeline holds', () => {
    const steps = fc.array(fc.constantFrom(...everyStep), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (those) => {
        const events = [written, ...those].map((step) => eventOf(step, '2026-04-08', 'ann'));
        const complaint = complaintOf(events);
        const sends = all(events, 'send').length;
        expect(complaint?.responses.length).toBeLessThanOrEqual(Math.min(sends, all(events, 'sign').length));
        expect(ComplaintState.options).toContain(complaint?.state);
      }),
    );
  });

  it('these walks come to every state and do everything there is', () => {
    const seen = new Set<string>();
    let sent = 0;
    for (const one of fc.sample(walk, { numRuns: 400, seed: 20261128 })) {
      const { events, states } = walked(one);
      for (const { state } of states) seen.add(state);
      for (const { step } of events) seen.add(step.action);
      sent += all(events, 'send').length;
    }
    const never = [...ComplaintState.options, ...complaintActions].filter((name) => !seen.has(name));
    expect(never).toEqual([]);
    expect(sent).toBeGreaterThan(400);
  });
});
