import type { RoleHeld } from '@hearback/contract';
import { enquiriesSeenBy } from '@hearback/contract/permissions';

/** What is asked in private. */
export const ENQUIRIES = '/workspace/enquiries';

/** One of them. */
export function addressOfEnquiry(id: string): string {
  return `${ENQUIRIES}/${id}`;
}

/** Whether whoever holds these roles sees to enquiries anywhere. */
export function seesEnquiries(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => enquiriesSeenBy.includes(role));
}

/** Whether they are somebody's daily work. */
export function isOfficer(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => role === 'enquiries-officer');
}
