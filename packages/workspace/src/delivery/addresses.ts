import type { DeliveryFilter, RoleHeld } from '@hearback/contract';
import { mailsSeenBy } from '@hearback/contract/permissions';

/** The screen of all mails, at those that were given up. */
export const MAILS = '/workspace/mails';

/** The screen of all mails, at some of them. */
export function addressOfMails(show: DeliveryFilter): string {
  return show === 'given-up' ? MAILS : `${MAILS}/${show}`;
}

/** Whether whoever holds these roles sees every mail. */
export function seesMails(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => mailsSeenBy.includes(role) && !organisation);
}
