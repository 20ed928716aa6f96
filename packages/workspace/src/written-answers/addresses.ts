import type { RoleHeld, WrittenState } from '@hearback/contract';
import { writtenReadBy } from '@hearback/contract/permissions';

/** What people wrote in answer to surveys, for those who decide whether it is shown. */
export const WRITTEN = '/workspace/written';

export function addressOfWritten(show: WrittenState): string {
  return show === 'waiting' ? WRITTEN : `${WRITTEN}/${show}`;
}

/** Whether whoever holds these roles reads it. */
export function readsWritten(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => writtenReadBy.includes(role));
}
