// The rules of complaints. Of no use to whoever makes one: a form never loads this.
// Their schemas are in the contract's own door.
export { type ComplaintTimes, complaintClocks } from './complaint-clocks.ts';
export { countedOf } from './counted.ts';
export { fittingSteps, receivingTroubles, type StepTrouble, stepsFor, stepTroubles } from './doing.ts';
export { mayBeToldAll, standingOf, toldSteps } from './following.ts';
export { complaintStates, dueOf, nextClock } from './lists.ts';
export { complaintTroubles, receivingOf, recordingTroubles } from './making.ts';
export type { Doing } from './needs.ts';
export { complaintActions, type PathStep, path } from './path.ts';
export { england2009, type Regime } from './regimes.ts';
export { type ComplaintSoFar, type Issue, outcomeOf, type ResponseDraft, type SentResponse } from './so-far.ts';
export { stateWords } from './state.ts';
export type { Receiving } from './step.ts';
export {
  acknowledgeBy,
  complainBy,
  type Happened,
  isLate,
  respondBy,
  safeguardingBy,
  settleBy,
} from './time-limits.ts';
export { afterEvent, complaintOf } from './timeline.ts';
export { lawUntil, timesOf } from './times.ts';
