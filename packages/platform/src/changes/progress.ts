import type { Change, ChangeProgress } from '@hearback/contract';
import { fieldError } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import type { Count } from '../insights/tallies.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { isSettled, mayBecome, measureOf } from './lifecycle.ts';
import { type ChangeStep, findChange, publicChange, updateChange } from './store.ts';

type NamedChange = ChangeRow & { name: string };

/** Says where a change stands now, and tells the author. Saying the same again changes nothing. */
export async function progressChange(
  services: Services,
  { staff, id, progress }: { staff: SignedInStaff; id: string; progress: ChangeProgress },
): Promise<Change> {
  const change = await findChange(services.db, id);
  if (!change) throw notFound('change');
  await storyFor(services, { staff, id: change.story_id, action: 'progress-change' });
  if (isSaidAlready(change, progress)) return publicChange(change);
  refuseWrongStep(change, progress);
  const after = await writeProgress(services, { staff, change, progress });
  services.cache.clear();
  services.outbox.nudge();
  return after;
}

async function writeProgress(
  services: Services,
  { staff, change, progress }: { staff: SignedInStaff; change: NamedChange; progress: ChangeProgress },
): Promise<Change> {
  const now = services.now();
  const to = stepTo(change, progress, instant(now));
  const after = publicChange({ ...change, ...to });
  await services.db.transaction().execute(async (trx: Kysely<Database>) => {
    const isDone = await updateChange(trx, { id: change.id, from: change.status, to });
    if (!isDone) throw new Refusal('stale', 'Somebody else has moved this change in the meantime. Look at it again.');
    const event = {
      story: change.story_id,
      at: instant(now),
      actor: staff,
      detail: `${change.what}: ${progress.status}`,
    };
    await record(trx, [{ ...event, kind: 'change-progressed' }]);
    await count(trx, recounted(change, progress, dayInLondon(now)));
    await tellAuthor(trx, services, {
      story: change.story_id,
      organisation: change.name,
      news: { kind: 'changed', change: after },
    });
  });
  return after;
}

function stepTo(change: NamedChange, progress: ChangeProgress, at: string): ChangeStep {
  return {
    status: progress.status,
    note: progress.note ?? null,
    ...evidenceAfter(change, progress),
    // What was said of it stays in the timeline; of what it becomes next the author is asked anew.
    difference: progress.status === 'done' ? change.difference : null,
    settled_at: isSettled(progress.status) ? at : null,
  };
}

function evidenceAfter(change: NamedChange, { evidence }: ChangeProgress) {
  const { evidence_text, evidence_link } = change;
  if (!evidence) return { evidence_text, evidence_link };
  return { evidence_text: evidence.text ?? null, evidence_link: evidence.link ?? null };
}

function isSaidAlready(change: NamedChange, progress: ChangeProgress): boolean {
  const { settled_at: _, ...to } = stepTo(change, progress, '');
  return Object.entries(to).every(([column, value]) => change[column as keyof typeof to] === value);
}

function refuseWrongStep({ status }: NamedChange, progress: ChangeProgress): void {
  if (status !== progress.status && !mayBecome(status, progress.status)) {
    throw new Refusal('not-now', `A change that is ${status} cannot become ${progress.status}.`);
  }
  if (progress.status === 'not-done' && !progress.note) {
    throw new Refusal('invalid', 'Say why it was not done.', [
      fieldError('/note', 'required', 'Say why it was not done.'),
    ]);
  }
}

function recounted(change: NamedChange, progress: ChangeProgress, day: string): Count[] {
  const [from, to] = [measureOf(change.status), measureOf(progress.status)];
  if (from === to) return [];
  const off = from ? [{ ods: change.ods, day, measure: from, add: -1 }] : [];
  return to ? [...off, { ods: change.ods, day, measure: to, add: 1 }] : off;
}
