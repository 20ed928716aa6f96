import { type OrganisationLook, readLook } from '@hearback/sdk/first-look';
import { ownTask } from '../theme/own-task.ts';
import type { MountContext } from './mount.ts';

/** The origins that the page's policy lets nobody ask: each further try would be two red lines in the console more. */
const blocked = new Set<string>();

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective === 'connect-src' && /^http/.test(blockedURI)) blocked.add(new URL(blockedURI).origin);
});

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
    if (!blocked.has(platform) && looks[organisation] === asked) delete looks[organisation];
  }
  const look = await readLook(context.look(organisation));
  if (look.found) return look;
  await ownTask();
  if (look.isUnknown) advise('unknown', organisation);
  else advise(blocked.has(platform) ? 'policy' : 'away', platform);
  return look;
}
