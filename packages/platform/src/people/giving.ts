import type { Role } from '@hearback/contract';
import { accountsRunBy, givenBy } from '@hearback/contract/permissions';
import { EVERYWHERE, type Grant } from '../staff/permissions.ts';

/** Whether whoever holds these roles may give this one there, take it away, and see who has it. */
export function mayGive(grants: readonly Grant[], { role, ods }: Grant): boolean {
  return grants.some((held) => givenBy[role].includes(held.role) && (held.ods === EVERYWHERE || held.ods === ods));
}

/** Whether whoever holds these roles manages anybody's access at all. */
export function managesAccess(grants: readonly Grant[]): boolean {
  return givers.some((role) => grants.some((held) => held.role === role));
}

/** Whether whoever holds these roles manages everybody's access: accounts without a role, and leavers. */
export function managesEverybody(grants: readonly Grant[]): boolean {
  return grants.some(({ role, ods }) => accountsRunBy.includes(role) && ods === EVERYWHERE);
}

/** Such as `responder at A81001`. */
export function inWords({ role, ods }: Grant): string {
  const name = role.replaceAll('-', ' ');
  return ods === EVERYWHERE ? `${name} everywhere` : `${name} at ${ods}`;
}

const givers: readonly Role[] = [...new Set(Object.values(givenBy).flat())];
