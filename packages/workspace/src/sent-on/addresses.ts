import type { RoleHeld } from '@hearback/contract';
import { sentOnSeenBy } from '@hearback/contract/permissions';

/** What was sent on as enquiries and complaints. */
export const SENT_ON = '/workspace/sent-on';

/** One of them. */
export function addressOfSentOn(story: string): string {
  return `${SENT_ON}/${story}`;
}

/** Whether whoever holds these roles sees to what is sent on anywhere. */
export function seesSentOn(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => Object.values(sentOnSeenBy).some((seers) => seers.includes(role)));
}
