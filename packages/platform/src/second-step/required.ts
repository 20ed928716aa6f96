import type { Config } from '../config.ts';
import type { Services } from '../services.ts';
import type { StaffCaller } from '../staff/signed-in.ts';
import { isRequiredAtWork } from './at-organisations.ts';
import { hasSecondStep } from './store.ts';

type Asked = Pick<StaffCaller, 'id' | 'grants' | 'directory'>;

/** Whether this platform, or an organisation, wants a second step from somebody. A directory asks for its own. */
export async function isStepRequired({ config, db }: Pick<Services, 'config' | 'db'>, staff: Asked): Promise<boolean> {
  if (staff.directory !== undefined) return false;
  return isRequiredHere(config, staff) || isRequiredAtWork(db, staff.id);
}

function isRequiredHere({ secondStep }: Pick<Config, 'secondStep'>, { grants }: Pick<Asked, 'grants'>): boolean {
  return secondStep === 'everybody' || (secondStep === 'operators' && grants.some(({ role }) => role === 'operator'));
}

/** Whether somebody has to set one up before they may do anything else. */
export async function mustSetUp(services: Pick<Services, 'config' | 'db'>, staff: Asked): Promise<boolean> {
  return (await isStepRequired(services, staff)) && !(await hasSecondStep(services.db, staff.id));
}
