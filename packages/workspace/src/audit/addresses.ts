import type { RoleHeld } from '@hearback/contract';
import { auditSeenBy } from '@hearback/contract/permissions';

/** Who read and changed what. */
export const AUDIT = '/workspace/audit';

/** Whether whoever holds these roles sees it. */
export function seesAudit(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => auditSeenBy.includes(role));
}
