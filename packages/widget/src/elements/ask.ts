import { type OrganisationLook, readLook } from '@hearback/sdk/first-look';
import { ownTask } from '../theme/own-task.ts';
import type { MountContext } from './mount.ts';
import { isBlocked } from './policy.ts';

/** Looks for an organisation, once more where that had failed before; tells the editor why it was not found. */
export async function ask(organisation: string, context: MountContext): Promise<OrganisationLook> {
  const { looks, platform, advise } = context;
  const asked = context.look(organisation);
  const isOver = asked.then(
    () => false,
    () => true,
  );
  if (await Promise.race([isOver, ownTask()])) {
    // The browser tells of its policy in a task of its own.
    await ownTask();
    // Of several that wait for the same one only the first asks again.
    if (!isBlocked(platform)) for (const address in looks) if (looks[address] === asked) delete looks[address];
  }
  const look = await readLook(context.look(organisation));
  if (look.found) return look;
  await ownTask();
  if (look.isUnknown) advise('unknown', organisation);
  else advise(isBlocked(platform) ? 'policy' : 'away', platform);
  return look;
}
