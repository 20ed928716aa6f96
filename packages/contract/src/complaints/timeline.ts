import { path } from './path.ts';
import { type ComplaintSoFar, type Issue, outcomeOf } from './so-far.ts';
import type { ComplaintState } from './state.ts';
import type { ComplaintAction, ComplaintEvent, IssueDraft, Receiving, StepOf } from './step.ts';

/** A step with when and by whom it was done. */
interface Done<Action extends ComplaintAction> {
  step: StepOf<Action>;
  on: string;
  by: string;
}

type Fold<Action extends ComplaintAction> = (complaint: ComplaintSoFar, done: Done<Action>) => Partial<ComplaintSoFar>;

/** A complaint as its timeline has it; `undefined` before it came. What is not on the path changes nothing. */
export function complaintOf(events: readonly ComplaintEvent[]): ComplaintSoFar | undefined {
  return events.reduce<ComplaintSoFar | undefined>(afterEvent, undefined);
}

/** A complaint after one thing more. */
export function afterEvent(complaint: ComplaintSoFar | undefined, event: ComplaintEvent): ComplaintSoFar | undefined {
  const { step, on, by } = event;
  if (step.action === 'receive') return complaint ?? received(step, on);
  const state = complaint && path[step.action].moves[complaint.state];
  if (!complaint || !state) return complaint;
  // Each step has its own fold, which takes no other; the compiler cannot follow that through the lookup.
  const fold = folds[step.action] as Fold<ComplaintAction>;
  return { ...complaint, ...fold(complaint, { step, on, by }), ...moved(complaint, state, on) };
}

function moved(complaint: ComplaintSoFar, state: ComplaintState, on: string): Partial<ComplaintSoFar> {
  return state === complaint.state ? {} : { state, movedOn: on };
}

function received({ way, about, happenedOn, knownOn }: Receiving, on: string): ComplaintSoFar {
  return {
    ...{ state: 'received', movedOn: on, receivedOn: on, since: on, countedFrom: on },
    ...{ way, about, happenedOn, knownOn },
    consent: about === 'me' ? 'not-needed' : 'missing',
    ...{ isAcceptedLate: false, hasRecord: false, isDelayExplained: false },
    ...{ issues: [], agreed: [], staff: [], responses: [] },
  };
}

const nothing = () => ({});

const folds: { readonly [Action in ComplaintAction]: Fold<Action> } = {
  acknowledge: (_, { on }) => ({ acknowledgedOn: on }),
  'give-record': () => ({ hasRecord: true }),
  settle: (_, { on }) => ({ ended: { on, how: 'settled' } }),
  'record-consent': () => ({ consent: 'given' }),
  'refuse-consent': () => ({ consent: 'refused' }),
  'accept-late': () => ({ isAcceptedLate: true }),
  'not-consider': (_, { on }) => ({ ended: { on, how: 'not-considered' } }),
  transfer: (_, { on }) => ({ ended: { on, how: 'transferred' } }),
  withdraw: (_, { on }) => ({ ended: { on, how: 'withdrawn' } }),
  discuss: (_, { step }) => ({ discussion: step.came }),
  'agree-issues': ({ issues, wanted }, { step }) => ({
    issues: step.issues.reduce(withIssue, issues),
    wanted: step.wanted ?? wanted,
  }),
  'agree-period': ({ agreed }, { step: { by, isAgreed }, on }) => ({
    period: { by, hasLapsed: false },
    agreed: isAgreed ? [...agreed, { on, by }] : agreed,
  }),
  extend: ({ agreed, period }, { step: { by, isAgreed }, on }) => ({
    period: { by, hasLapsed: period !== undefined && (period.hasLapsed || on > period.by) },
    agreed: isAgreed ? [...agreed, { on, by }] : agreed,
  }),
  'explain-delay': () => ({ isDelayExplained: true }),
  update: nothing,
  'name-staff': ({ staff }, { step: { person } }) => ({
    staff: staff.some((one) => one.person === person) ? staff : [...staff, { person, isTold: false }],
  }),
  'tell-staff': ({ staff }, { step: { person } }) => ({
    staff: staff.map((one) => (one.person === person ? { ...one, isTold: true } : one)),
  }),
  'add-evidence': (complaint, { step: { issue, text } }) =>
    withInto(complaint, issue, ({ evidence }) => ({ evidence: [...evidence, text] })),
  find: (complaint, { step: { issue, finding, explanation, conclusions } }) =>
    withInto(complaint, issue, (before) => ({
      finding,
      explanation: explanation ?? before.explanation,
      conclusions: conclusions ?? before.conclusions,
    })),
  draft: (_, { step: { action, ...draft }, by }) => ({ draft: { by, ...draft } }),
  'ask-second-look': nothing,
  'pass-second-look': (_, { by }) => ({ checkedBy: by }),
  'send-back': () => ({ checkedBy: undefined, signed: undefined }),
  'investigate-further': () => ({ checkedBy: undefined }),
  sign: (_, { step: { letter }, by }) => ({ signed: { by, letter } }),
  send: ({ responses, issues, period, signed }, { step: { letter }, on }) => ({
    respondedOn: on,
    responses: [
      ...responses,
      {
        ...{ on, letter, signedBy: signed?.by ?? '', outcome: outcomeOf(issues) },
        isInPeriod: period !== undefined && !period.hasLapsed && on <= period.by,
      },
    ],
  }),
  close: nothing,
  refer: (_, { on }) => ({ ombudsman: { referredOn: on } }),
  'ombudsman-decides': ({ ombudsman }, { step: { result }, on }) => ({
    ombudsman: { referredOn: ombudsman?.referredOn ?? on, result },
  }),
  // What was found and sent stays; all that leads to the next response is done anew.
  reopen: ({ countedFrom, responses }, { on }) => ({
    ...{ since: on, countedFrom: responses.length > 0 ? countedFrom : on, ended: undefined, isDelayExplained: false },
    ...{ discussion: undefined, period: undefined, draft: undefined, checkedBy: undefined, signed: undefined },
    ...{ acknowledgedOn: undefined, respondedOn: undefined },
  }),
};

/** An issue that is put in other words is another matter, so what was found of it is found anew. */
function withIssue(issues: readonly Issue[], draft: IssueDraft): readonly Issue[] {
  const before = issues.find(({ id }) => id === draft.id);
  if (!before) return [...issues, { ...draft, evidence: [] }];
  const kept = before.text === draft.text ? before : { evidence: before.evidence };
  return issues.map((issue) => (issue.id === draft.id ? { ...kept, ...draft } : issue));
}

function withInto(
  { issues }: ComplaintSoFar,
  id: string,
  more: (issue: Issue) => Partial<Issue>,
): Partial<ComplaintSoFar> {
  return { issues: issues.map((issue) => (issue.id === id ? { ...issue, ...more(issue) } : issue)) };
}
