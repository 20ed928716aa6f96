import type { Difference } from '@hearback/contract';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { isBehind } from './behind.ts';
import { findChange, keepDifference } from './store.ts';

/**
 * Keeps whether the author finds that a change made a difference. Saying the same again changes nothing.
 * Throws `not-found` for a change that is not of this link's story, `not-now` for one that is not done.
 */
export async function judgeChange(
  { db, links, now }: Pick<Services, 'db' | 'links' | 'now'>,
  { token, id, difference }: { token: string; id: string; difference: Difference },
): Promise<void> {
  const story = links.idIn(token);
  await db.transaction().execute(async (trx) => {
    const change = await findChange(trx, id);
    if (!story || !change || !(await isBehind(trx, story, change))) throw notFound('change for this link');
    if (change.status !== 'done')
      throw new Refusal('not-now', 'This change is not done, so there is nothing to say of it yet.');
    if (!(await keepDifference(trx, { id, story, difference }))) return;
    const detail = `${change.what}: ${difference}`;
    await record(trx, [{ story, at: instant(now()), kind: 'difference-told', actor: AUTHOR, detail }]);
  });
}
