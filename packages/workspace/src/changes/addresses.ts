import type { ChangeFilter } from '@hearback/contract';

/** The screen of all changes, at those that are overdue. */
export const CHANGES = '/workspace/changes';

/** The screen of all changes, at some of them. */
export function addressOfChanges(show: ChangeFilter): string {
  return show === 'overdue' ? CHANGES : `${CHANGES}/${show}`;
}
