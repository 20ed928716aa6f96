// The rules of complaints. Of no use to whoever makes one: a form never loads this.
// The schemas are here until endpoints speak of them; then they move to the contract's own door, as those of enquiries.
export {
  Complaint,
  ComplaintDetails,
  ComplaintDetailsDraft,
  ComplaintLinks,
  ComplaintPerson,
  ComplaintRecording,
  ComplaintStepDraft,
  ComplaintSubmission,
  ComplaintSummary,
  ComplaintTold,
  RiskGrade,
} from './complaint.ts';
export {
  ComplaintClock,
  ComplaintClockKind,
  type ComplaintTimes,
  complaintClocks,
} from './complaint-clocks.ts';
export { countedOf } from './counted.ts';
export { receivingTroubles, type StepTrouble, stepsFor, stepTroubles } from './doing.ts';
export { complaintTroubles, receivingOf } from './making.ts';
export type { Doing } from './needs.ts';
export { complaintActions, type PathStep, path } from './path.ts';
export { england2009, type Regime } from './regimes.ts';
export { type ComplaintSoFar, type Issue, outcomeOf, type ResponseDraft, type SentResponse } from './so-far.ts';
export { ComplaintState, stateWords } from './state.ts';
export {
  ActingFor,
  type ComplaintAction,
  ComplaintEvent,
  ComplaintStep,
  ComplaintWay,
  Finding,
  IssueDraft,
  NotConsidered,
  OmbudsmanResult,
  Receiving,
  ReturnCode,
  type StepOf,
} from './step.ts';
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
