import type { RoleHeld } from '@hearback/contract';
import { groupFiguresSeenBy } from '@hearback/contract/permissions';

/** The figures of groups. */
export const FIGURES = '/workspace/figures';

/** Those of one group. */
export function addressOfFigures(group: string): string {
  return `${FIGURES}/${group}`;
}

/** Whether whoever holds these roles sees the figures of any group. */
export function seesFigures(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => groupFiguresSeenBy.includes(role));
}

/** Whether figures are what somebody is here for. */
export function isAnalyst(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => role === 'group-analyst');
}
