import { heldOverParts } from '@hearback/contract/permissions';
import type { StaffAccount, World } from './world.ts';

/** Everybody of whom an organisation can require a second step: roles held everywhere do not count. */
export function holdersAt(world: World, ods: string): StaffAccount[] {
  return [...world.staff.values()].filter((account) => isAt(world, account, ods));
}

/** Whether somebody has to set up a second step before they may do anything else. */
export function mustSetUpStep(world: World, account: StaffAccount): boolean {
  return isStepRequired(world, account) && !account.secondStep?.since;
}

/** Whether an organisation requires a second step of somebody. */
export function isStepRequired(world: World, account: StaffAccount): boolean {
  const asking = [...world.settings].filter(([, { stepRequiredSince }]) => stepRequiredSince !== undefined);
  return asking.some(([ods]) => isAt(world, account, ods));
}

/** At it, at a part of it, or at what it is a part of where the role holds for the parts too. */
function isAt(world: World, { roles }: StaffAccount, ods: string): boolean {
  const whole = world.settings.get(ods)?.parent;
  return roles.some(({ role, organisation }) => {
    if (!organisation) return false;
    const isAtPart = world.settings.get(organisation.ods)?.parent === ods;
    return organisation.ods === ods || isAtPart || (organisation.ods === whole && heldOverParts.includes(role));
  });
}
