import type { RoleHeld } from '@hearback/contract';
import { sentOnElse, sentOnSeenBy } from '@hearback/contract/permissions';

/** What was sent on as enquiries and complaints. */
export const SENT_ON = '/workspace/sent-on';

/** One of them. */
export function addressOfSentOn(story: string): string {
  return `${SENT_ON}/${story}`;
}

/** Whether whoever holds these roles sees to what is sent on anywhere. */
export function seesSentOn(roles: readonly RoleHeld[]): boolean {
  return seesOwn(roles) || roles.some(({ role }) => sentOnElse.includes(role));
}

/** Whether it is their daily work, and not only what nobody else sees. */
export function seesOwn(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => Object.values(sentOnSeenBy).some((seers) => seers.includes(role)));
}
