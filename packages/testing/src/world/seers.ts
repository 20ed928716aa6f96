import { RerouteTo } from '@hearback/contract';
import { maySeeSentOn } from './permissions.ts';
import type { World } from './world.ts';

/** As what somebody would see a story, were it sent on to an organisation. */
export function sendableTo(world: World, ods: string): RerouteTo[] {
  const everybody = [...world.staff.values()];
  return RerouteTo.options.filter((to) => everybody.some(({ roles }) => maySeeSentOn(roles, to, ods)));
}
