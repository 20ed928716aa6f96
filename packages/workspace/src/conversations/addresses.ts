import type { RoleHeld } from '@hearback/contract';
import { conversationsKeptBy } from '@hearback/contract/permissions';

/** Everyday conversations. */
export const CONVERSATIONS = '/workspace/conversations';

/** Whether whoever holds these roles writes down conversations anywhere. */
export function keepsConversations(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => conversationsKeptBy.includes(role));
}
