import type { RoleHeld } from '@hearback/contract';
import { complaintsSeenBy, complaintTermsSetBy } from '@hearback/contract/permissions';

/** Complaints. */
export const COMPLAINTS = '/workspace/complaints';

/** Where one is written down that did not come by a page. */
export const NEW_COMPLAINT = `${COMPLAINTS}/new`;

/** One of them. */
export function addressOfComplaint(id: string): string {
  return `${COMPLAINTS}/${id}`;
}

/** Whether whoever holds these roles sees to complaints anywhere. */
export function seesComplaints(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => complaintsSeenBy.includes(role));
}

/** Whether they are somebody's daily work. */
export function isComplaintsManager(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => role === 'complaints-manager');
}

/** Whether whoever holds these roles says anywhere who signs answers. */
export function setsComplaintTerms(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => complaintTermsSetBy.includes(role));
}
