import { ownTask } from '../theme/own-task.ts';
import type { MountContext } from './mount.ts';

/** The origins that the page's policy lets nobody ask: each further try would be two red lines in the console more. */
const blocked = new Set<string>();

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective === 'connect-src' && /^http/.test(blockedURI)) blocked.add(new URL(blockedURI).origin);
});

/** Whether the policy is known to keep the page from that origin. */
export const isBlocked = (origin: string) => blocked.has(origin);

/** Tells the editor where it was the page's policy that an answer did not come. */
export async function advisePolicy({ platform, advise }: MountContext): Promise<void> {
  // The browser tells of its policy in a task of its own.
  await ownTask();
  if (isBlocked(platform)) advise('policy', platform);
}
