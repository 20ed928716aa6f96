import type { Attempt, Doing } from './needs.ts';
import { complaintActions, type PathStep, path } from './path.ts';
import type { ComplaintSoFar } from './so-far.ts';
import { type ComplaintState, stateWords } from './state.ts';
import type { ComplaintAction, ComplaintStep, Receiving } from './step.ts';

/** Why something cannot be done: it is not theirs to do, it is not at that stage, the day is wrong, or something comes first. */
export interface StepTrouble {
  code: 'not-yours' | 'not-now' | 'wrong-day' | 'not-yet';
  /** What to mend. */
  detail: string;
}

// Each step has its own needs, which take no other; the compiler cannot follow that through the lookup.
const stepOf = (action: ComplaintAction) => path[action] as PathStep<ComplaintAction>;

/** Everything that stands against doing something with a complaint now; nothing where it can be done. */
export function stepTroubles(complaint: ComplaintSoFar, step: ComplaintStep, doing: Doing): StepTrouble[] {
  const { by, moves, fits = [], needs } = stepOf(step.action);
  if (!by.some((role) => doing.as.includes(role))) {
    return [{ code: 'not-yours', detail: 'Ask somebody who sees to complaints there to do this.' }];
  }
  if (!moves[complaint.state]) return [{ code: 'not-now', detail: notNow(complaint.state, moves) }];
  const attempt: Attempt = { complaint, step, doing };
  return [
    ...dayTroubles(complaint, doing),
    ...[...fits, ...needs].flatMap((need) => need(attempt)).map((detail) => ({ code: 'not-yet', detail }) as const),
  ];
}

function notNow(state: ComplaintState, moves: PathStep<ComplaintAction>['moves']): string {
  const states = Object.keys(moves) as ComplaintState[];
  const words = states.map((one) => stateWords[one]);
  const list = words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
  return `It is ${stateWords[state]}. This can be done while it is ${list}.`;
}

function dayTroubles({ movedOn }: ComplaintSoFar, { on, today }: Doing): StepTrouble[] {
  if (on > today) return [{ code: 'wrong-day', detail: 'That day is still ahead. Choose today or an earlier day.' }];
  if (on >= movedOn) return [];
  return [{ code: 'wrong-day', detail: `What comes before it was on ${movedOn}. Choose that day or a later one.` }];
}

/** What is wrong with writing down that a complaint came, beyond its shape. */
export function receivingTroubles(
  { happenedOn, knownOn }: Receiving,
  { on, today }: Pick<Doing, 'on' | 'today'>,
): StepTrouble[] {
  const wrong = (detail: string): StepTrouble => ({ code: 'wrong-day', detail });
  return [
    ...(on > today ? [wrong('That day is still ahead. Choose the day on which it came.')] : []),
    ...([happenedOn, knownOn].some((day) => day !== undefined && day > on)
      ? [wrong('It cannot have happened, or been known, after the complaint came. Change one of the days.')]
      : []),
    ...(happenedOn && knownOn && knownOn < happenedOn
      ? [wrong('It cannot have been known before it happened. Change one of the days.')]
      : []),
  ];
}

/** What can be done with a complaint as it stands today and as it came: what is not for complaints of its sort is left out. */
export function fittingSteps(complaint: ComplaintSoFar, doing: Pick<Doing, 'regime' | 'today'>): ComplaintAction[] {
  return complaintActions.filter((action) => {
    const { moves, fits = [] } = stepOf(action);
    return moves[complaint.state] !== undefined && fits.every((fit) => fit({ complaint, doing }).length === 0);
  });
}

/** What somebody can do with a complaint as it stands; each may still need something first. */
export function stepsFor(state: ComplaintState, as: Doing['as']): ComplaintAction[] {
  return complaintActions.filter((action) => {
    const { by, moves } = stepOf(action);
    return moves[state] !== undefined && by.some((role) => as.includes(role));
  });
}
