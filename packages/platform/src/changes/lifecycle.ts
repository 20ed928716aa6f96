import { type ChangeStatus, nextStatuses } from '@hearback/contract';
import type { Measure } from '../insights/tallies.ts';

/** Whether a change may go from one status to another. */
export function mayBecome(from: ChangeStatus, to: ChangeStatus): boolean {
  return nextStatuses[from].includes(to);
}

/** Which count a change stands in; none when it was not done. */
export function measureOf(status: ChangeStatus): Measure | undefined {
  if (status === 'done') return 'changesDone';
  return status === 'not-done' ? undefined : 'changesPlanned';
}
