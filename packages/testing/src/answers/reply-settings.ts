import type { endpoints, Role } from '@hearback/contract';
import { replySettingsSeenBy, replySettingsSetBy, templatesKeptBy } from '@hearback/contract/permissions';
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

export const replyTemplates: Answers<typeof endpoints.staff.replyTemplates> = {
  list: ({ params: { ods } }, { world, staff }) => {
    mustHold(world, { staff: staff(), roles: templatesKeptBy, ods });
    return { result: { templates: world.templatesOf(ods) } };
  },
  save: ({ params: { ods, id }, body }, { world, staff }) => {
    mustHold(world, { staff: staff(), roles: templatesKeptBy, ods });
    const known = world.replyTemplates.get(id);
    if (known && known.ods !== ods) throw new Refusal('id-used', 'Another template has this id.');
    world.replyTemplates.set(id, { id, ods, ...body });
    return { result: { id, ...body } };
  },
  remove: ({ params: { ods, id } }, { world, staff }) => {
    mustHold(world, { staff: staff(), roles: templatesKeptBy, ods });
    if (world.replyTemplates.get(id)?.ods === ods) world.replyTemplates.delete(id);
    return { result: undefined };
  },
};

function mustHold(
  world: World,
  { staff, roles, ods }: { staff: StaffAccount; roles: readonly Role[]; ods: string },
): void {
  if (!roles.some((role) => holds(staff.roles, role, ods))) {
    throw new Refusal(
      'forbidden',
      'Your roles do not include this here. Managers and operators give roles, under People.',
    );
  }
  if (!world.organisations.has(ods)) throw notFound('organisation with this code');
}
