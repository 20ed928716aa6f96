// The rules of complaints. Of no use to whoever makes one: a form never loads this.
export {
  type ComplaintClock,
  type ComplaintClockKind,
  type ComplaintTimes,
  complaintClocks,
} from './complaint-clocks.ts';
export { england2009, type Regime } from './regimes.ts';
export {
  acknowledgeBy,
  complainBy,
  type Happened,
  isLate,
  respondBy,
  safeguardingBy,
  settleBy,
} from './time-limits.ts';
