import type { RoleHeld } from '@hearback/contract';
import { auditSeenBy } from '@hearback/contract/permissions';

/** Who read and changed what. */
export const AUDIT = '/workspace/audit';

/** The lines that are looked for, as a file. */
export function addressOfFile(wanted: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(wanted).toString();
  return `${AUDIT}.csv${query ? `?${query}` : ''}`;
}

/** Whether whoever holds these roles sees it. */
export function seesAudit(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => auditSeenBy.includes(role));
}
