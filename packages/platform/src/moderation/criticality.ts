import type { CriticalityDraft } from '@hearback/contract';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { setCriticality } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { stale } from './decisions.ts';
import { storyFor } from './staff-story.ts';

/** Sets how critical a story is, with both levels in its timeline. The same level again changes nothing. */
export async function rate(
  services: Services,
  { staff, id, draft: { level, was } }: { staff: SignedInStaff; id: string; draft: CriticalityDraft },
): Promise<void> {
  const { row } = await storyFor(services, { staff, id, action: 'set-criticality' });
  if (row.criticality === level) return;
  const detail = was === undefined ? `${level}` : `${was} ${level}`;
  await services.db.transaction().execute(async (trx) => {
    if (!(await setCriticality(trx, { id, level, was: was ?? null }))) throw stale();
    await record(trx, [{ story: id, at: instant(services.now()), kind: 'criticality-set', actor: staff, detail }]);
  });
}
