import type { RoleHeld } from '@hearback/contract';
import { mailsSeenBy } from '@hearback/contract/permissions';

/** Mails that were given up. */
export const MAILS = '/workspace/mails';

/** Whether whoever holds these roles sees every mail. */
export function seesMails(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => mailsSeenBy.includes(role) && !organisation);
}
