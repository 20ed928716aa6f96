import type { RoleHeld } from '@hearback/contract';
import { givenBy } from '@hearback/contract/permissions';

/** Who may do what. */
export const PEOPLE = '/workspace/people';

/** What is one's own. */
export const ACCOUNT = '/workspace/account';

/** Whether whoever holds these roles manages anybody's access. */
export function managesPeople(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => Object.values(givenBy).some((givers) => givers.includes(role)));
}
