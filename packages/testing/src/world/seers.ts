import { RerouteTo } from '@hearback/contract';
import { holds, maySeeSentOn } from './permissions.ts';
import type { StaffAccount, World } from './world.ts';

/** As what somebody would see a story, were it sent on to an organisation. */
export function sendableTo(world: World, ods: string): RerouteTo[] {
  const everybody = [...world.staff.values()];
  return RerouteTo.options.filter((to) => everybody.some(({ roles }) => maySeeSentOn(roles, to, ods)));
}

/** The jobs of those who are told that a very serious story of an organisation is held. */
export function toldOfHold(world: World, ods: string): string[] {
  const managers = [...world.staff.values()].filter(({ roles }) => holds(roles, 'manager', ods));
  const isThere = ({ roles }: StaffAccount) =>
    roles.some(({ role, organisation }) => role === 'manager' && organisation);
  const nearest = managers.some(isThere) ? managers.filter(isThere) : managers;
  return [...new Set(nearest.map(({ jobTitle }) => jobTitle))].sort();
}
