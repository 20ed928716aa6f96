import type { Config } from '../config.ts';
import type { Services } from '../services.ts';
import type { StaffCaller } from '../staff/signed-in.ts';
import { hasSecondStep } from './store.ts';

/** Whether this platform wants a second step from somebody. A directory asks for its own. */
export function isStepRequired(
  { secondStep }: Pick<Config, 'secondStep'>,
  { grants, directory }: Pick<StaffCaller, 'grants' | 'directory'>,
): boolean {
  if (directory !== undefined) return false;
  return secondStep === 'everybody' || (secondStep === 'operators' && grants.some(({ role }) => role === 'operator'));
}

/** Whether somebody has to set one up before they may do anything else. */
export async function mustSetUp(
  { config, db }: Pick<Services, 'config' | 'db'>,
  staff: Pick<StaffCaller, 'id' | 'grants' | 'directory'>,
): Promise<boolean> {
  return isStepRequired(config, staff) && !(await hasSecondStep(db, staff.id));
}
