import type { RoleHeld } from '@hearback/contract';
import { organisationsRunBy, organisationsSetBy } from '@hearback/contract/permissions';

/** The organisations one looks after. */
export const ORGANISATIONS = '/workspace/organisations';

/** One of them. */
export function addressOfOrganisation(ods: string): string {
  return `${ORGANISATIONS}/${ods}`;
}

/** Whether whoever holds these roles looks after any organisation. */
export function looksAfter(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => organisationsSetBy.includes(role));
}

/** Whether whoever holds these roles adds and closes organisations. */
export function runsOrganisations(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => organisationsRunBy.includes(role) && !organisation);
}
