import type { endpoints, Role } from '@hearback/contract';
import { replySettingsSeenBy, replySettingsSetBy } from '@hearback/contract/permissions';
import { holds } from '../world/permissions.ts';
import { notFound, Refusal } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';

export const replySettings: Answers<typeof endpoints.staff.replySettings> = {
  get: ({ params: { ods } }, { world, staff }) => {
    mustHold(world, { staff: staff(), roles: replySettingsSeenBy, ods });
    return { result: world.replySettingsOf(ods) };
  },
  save: ({ params: { ods }, body }, { world, staff }) => {
    mustHold(world, { staff: staff(), roles: replySettingsSetBy, ods });
    world.replySettings.set(ods, body);
    return { result: body };
  },
};

function mustHold(
  world: World,
  { staff, roles, ods }: { staff: StaffAccount; roles: readonly Role[]; ods: string },
): void {
  if (!roles.some((role) => holds(staff.roles, role, ods))) {
    throw new Refusal('forbidden', 'Your role does not allow this here. Ask whoever manages your access.');
  }
  if (!world.organisations.has(ods)) throw notFound('organisation with this code');
}
