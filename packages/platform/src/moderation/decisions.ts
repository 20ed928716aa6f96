import type { RejectionReason } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { startClock } from '../clocks/store.ts';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import { countsOfStory } from '../insights/tallies.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { type Decision, decide } from '../stories/store.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { storyFor } from './staff-story.ts';

interface Deciding {
  staff: SignedInStaff;
  id: string;
  version: number;
}

/** Makes a story public, counts it and tells its author, in one transaction. */
export async function publish(services: Services, { staff, id, version }: Deciding): Promise<void> {
  const { row, organisation } = await storyFor(services, { staff, id, action: 'publish' });
  if (row.version !== version) throw stale();
  const now = services.now();
  await services.db.transaction().execute(async (trx) => {
    await settle(trx, { id, version, decision: { status: 'published', published_at: instant(now) } });
    await record(trx, [{ story: id, at: instant(now), kind: 'published', actor: staff }]);
    const day = dayInLondon(now);
    await count(
      trx,
      countsOfStory(row.experience).map((measure) => ({ ods: row.ods, day, measure, add: 1 })),
    );
    await startClock(trx, { story: id, ods: row.ods, at: now });
    await tellAuthor(trx, services, {
      story: id,
      organisation: organisation.name,
      news: { kind: 'published' },
    });
  });
  services.cache.clear();
  services.outbox.nudge();
}

/** Keeps a story from the public and tells its author why, in one transaction. */
export async function reject(
  services: Services,
  deciding: Deciding & { reason: RejectionReason; note?: string | undefined },
): Promise<void> {
  const { staff, id, version, reason, note } = deciding;
  const { row, organisation } = await storyFor(services, { staff, id, action: 'reject' });
  if (row.version !== version) throw stale();
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    await settle(trx, {
      id,
      version,
      decision: { status: 'rejected', rejection_reason: reason, rejection_note: note ?? null },
    });
    await record(trx, [{ story: id, at, kind: 'rejected', actor: staff, detail: reason }]);
    await tellAuthor(trx, services, {
      story: id,
      organisation: organisation.name,
      news: { kind: 'rejected', reason, note },
    });
  });
  services.outbox.nudge();
}

async function settle(
  trx: Kysely<Database>,
  deciding: { id: string; version: number; decision: Decision },
): Promise<void> {
  if (!(await decide(trx, deciding))) throw stale();
}

function stale(): Refusal {
  return new Refusal('stale', 'Somebody else has decided on this story in the meantime. Look at it again.');
}
