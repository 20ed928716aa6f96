import type { ComplaintFilter } from './complaint.ts';
import { type ComplaintClock, complaintClocks } from './complaint-clocks.ts';
import type { Regime } from './regimes.ts';
import type { ComplaintSoFar } from './so-far.ts';
import { ComplaintState } from './state.ts';
import { timesOf } from './times.ts';

const answered: readonly ComplaintState[] = ['sent', 'ombudsman'];
const over: readonly ComplaintState[] = ['closed', 'settled', 'transferred', 'withdrawn', 'not-considered'];

/** The states of the complaints that a list shows. */
export const complaintStates: Readonly<Record<ComplaintFilter, readonly ComplaintState[]>> = {
  open: ComplaintState.options.filter((state) => !answered.includes(state) && !over.includes(state)),
  answered,
  over,
};

/** Of the clocks of a complaint, the one that still runs, or has run out with nothing done, and is due first. */
export function nextClock(clocks: readonly ComplaintClock[]): ComplaintClock | undefined {
  return clocks.find(({ state }) => state === 'running' || state === 'overdue');
}

/** The day by which a list of open complaints is in order: the first that is due, whatever may also be settled before it. */
export function dueOf(complaint: ComplaintSoFar, today: string, regime: Regime): string {
  const clocks = complaintClocks(timesOf(complaint, regime), today, regime);
  const next = nextClock(clocks.filter(({ kind }) => kind !== 'settle'));
  return (next ?? clocks.at(-1))?.due ?? complaint.movedOn;
}
