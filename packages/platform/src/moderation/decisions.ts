import type { RejectionReason, StoryStatus } from '@hearback/contract';
import { openEdit, rejectionOpenUntil } from '@hearback/contract/moderation';
import type { Kysely } from 'kysely';
import { startClock, stopClock } from '../clocks/store.ts';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { noteOnItsWay } from '../replies/going-out.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { moveStory, type StoryChange } from '../stories/store.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { NOT_REJECTED } from './rejection-open.ts';
import { revisionsOf } from './revisions.ts';
import { storyFor } from './staff-story.ts';
import { countsOfPublic } from './taking-down.ts';

interface Deciding {
  staff: SignedInStaff;
  id: string;
  version: number;
}

/** Makes a story public, counts it and tells its author, in one transaction. */
export async function publish(services: Services, { staff, id, version }: Deciding): Promise<void> {
  const whole = await storyFor(services, { staff, id, action: 'publish' });
  const { row, organisation } = whole;
  if (row.version !== version) throw stale();
  const isEdited = openEdit(await revisionsOf(services.db, id)) !== undefined;
  await services.db.transaction().execute(async (trx) => {
    await makePublic(trx, { story: whole, staff, from: 'submitted', now: services.now() });
    await tellAuthor(trx, services, {
      story: id,
      organisation: organisation.name,
      news: { kind: 'published', isEdited },
    });
  });
  services.cache.clear();
  services.outbox.nudge();
}

/** Makes a story public as it stands, and counts it. Throws `stale` where it has moved on. */
export async function makePublic(
  trx: Kysely<Database>,
  { story, staff, from, now }: { story: WholeStory; staff: SignedInStaff; from: StoryStatus; now: Date },
): Promise<void> {
  const { id, ods, version } = story.row;
  const at = instant(now);
  const to: StoryChange = { status: 'published', published_at: at, returned: null, edit_reminded: 0, ...NOT_REJECTED };
  if (!(await moveStory(trx, { id, version, from, to }))) throw stale();
  await record(trx, [{ story: id, at, kind: 'published', actor: staff }]);
  await count(trx, await countsOfPublic(trx, story, dayInLondon(now)));
  await startClock(trx, { story: id, ods, at: now });
  // One that was public before, and answered.
  if (story.replies.length > 0) await stopClock(trx, id, now);
  else await noteOnItsWay(trx, id);
}

/**
 * Keeps a story from the public and tells its author why, in one transaction. The letter goes when the rejection can be taken
 * back no more.
 */
export async function reject(
  services: Services,
  deciding: Deciding & { reason: RejectionReason; note?: string | undefined },
): Promise<void> {
  const { staff, id, version, reason, note } = deciding;
  const { row, organisation } = await storyFor(services, { staff, id, action: 'reject' });
  if (row.version !== version) throw stale();
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    const to: StoryChange = {
      ...{ status: 'rejected', returned: null, rejection_reason: reason, rejection_note: note ?? null },
    };
    if (!(await moveStory(trx, { id, version, from: 'submitted', to }))) throw stale();
    await record(trx, [{ story: id, at, kind: 'rejected', actor: staff, detail: reason }]);
    await tellAuthor(trx, services, {
      story: id,
      organisation: organisation.name,
      news: { kind: 'rejected', reason, note },
      goesAt: rejectionOpenUntil(at),
    });
  });
  services.outbox.nudge();
}

/** Somebody else was first. */
export function stale(): Refusal {
  return new Refusal('stale', 'Somebody else has decided on this story in the meantime. Look at it again.');
}
