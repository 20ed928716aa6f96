import type { Change, ChangeAfter, ChangeProgress, FieldError, SentChange } from '@hearback/contract';
import { doneTroubles, fieldError, isClaim, isSettled } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import type { Count } from '../insights/tallies.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import { type DescribedProgress, withPictures } from '../pictures/described.ts';
import { showPictures } from '../pictures/store.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { askAnew, otherStoriesTold } from './behind.ts';
import { mayBecome, measureOf } from './lifecycle.ts';
import { saidFingerprint, sendForCheck } from './sending.ts';
import { waitingOf } from './sent-store.ts';
import { sentChange } from './sent-views.ts';
import { type ChangeStep, findChange, type NamedChange, publicChange, updateChange } from './store.ts';

interface Progressing {
  staff: SignedInStaff;
  change: NamedChange;
  progress: DescribedProgress;
}

/**
 * Says where a change stands now. What tells the public something new waits until somebody else has read it; the rest is
 * public at once, and the author is told. Saying the same again changes nothing. Throws `stale` and `not-now`.
 */
export async function progressChange(
  services: Services,
  { staff, id, progress: said }: { staff: SignedInStaff; id: string; progress: ChangeProgress },
): Promise<ChangeAfter> {
  const change = await findChange(services.db, id);
  if (!change) throw notFound('change');
  const story = await storyFor(services, { staff, id: change.story_id, action: 'progress-change' });
  const progress = await withPictures(services.db, { story: change.story_id, progress: said });
  const before = publicChange(change);
  const waiting = await waitingStep(services, { staff, change, progress });
  if (waiting) return { change: before, sent: waiting };
  if (isSaidAlready(change, progress)) return { change: before };
  refuseWrongStep(change, progress);
  refuseBareDone(doneTroubles(progress, { before: before.evidence }));
  if (!isClaim(before, progress)) return { change: await stepAtOnce(services, { staff, change, progress }) };
  await sendForCheck(services, { id: uuidv7(), change: id, draft: change, step: progress, staff, story });
  return { change: before, sent: await waitingStep(services, { staff, change, progress }) };
}

/** Throws `invalid` for a change that is said to be done, with nothing to show for it. */
export function refuseBareDone(errors: FieldError[]): void {
  if (errors.length > 0) throw new Refusal('invalid', 'Say what was done, then send it again.', errors);
}

/** The same step where it waits to be read. Throws `not-now` where something else of the change does. */
async function waitingStep(
  { db }: Services,
  { staff, change, progress }: Progressing,
): Promise<SentChange | undefined> {
  const waiting = await waitingOf(db, change.id);
  if (!waiting) return undefined;
  if (waiting.fingerprint === saidFingerprint(change.story_id, change, progress)) return sentChange(waiting, staff);
  throw new Refusal(
    'not-now',
    'What was last said of this change waits to be read. Take that back first, or wait until it is public.',
  );
}

async function stepAtOnce(services: Services, step: Progressing): Promise<Change> {
  const after = await services.db.transaction().execute((trx) => takeStep(trx, services, step));
  services.cache.clear();
  services.outbox.nudge();
  return after;
}

/** Lets a change take a step in public and tells the author, in the caller's transaction. Throws `stale`. */
export async function takeStep(
  trx: Kysely<Database>,
  services: Services,
  { staff, change, progress }: Progressing,
): Promise<Change> {
  const now = services.now();
  const to = stepTo(change, progress, instant(now));
  const after = publicChange({ ...change, ...to });
  const isDone = await updateChange(trx, { id: change.id, from: change.status, to });
  if (!isDone) throw new Refusal('stale', 'Somebody else has moved this change in the meantime. Look at it again.');
  if (progress.status !== 'done') await askAnew(trx, change.id);
  if (progress.evidence) {
    const ids = (progress.evidence.pictures ?? []).map(({ id }) => id);
    await showPictures(trx, { change: change.id, ids });
  }
  await count(trx, recounted(change, progress, dayInLondon(now)));
  const detail = `${change.what}: ${progress.status}`;
  const news = { kind: 'changed', change: after } as const;
  for (const story of [change.story_id, ...(await otherStoriesTold(trx, change.id))]) {
    await record(trx, [{ story, at: instant(now), kind: 'change-progressed', actor: staff, detail }]);
    await tellAuthor(trx, services, { story, organisation: change.name, news });
  }
  return after;
}

function stepTo(change: NamedChange, progress: DescribedProgress, at: string): ChangeStep {
  return {
    status: progress.status,
    note: progress.note ?? null,
    ...evidenceAfter(change, progress),
    // What was said of it stays in the timeline; of what it becomes next the author is asked anew.
    difference: progress.status === 'done' ? change.difference : null,
    settled_at: isSettled(progress.status) ? at : null,
  };
}

function evidenceAfter(change: NamedChange, { evidence }: DescribedProgress) {
  const { evidence_text, evidence_link, evidence_pictures } = change;
  if (!evidence) return { evidence_text, evidence_link, evidence_pictures };
  const { text = null, link = null, pictures = [] } = evidence;
  const shown = pictures.length > 0 ? JSON.stringify(pictures) : null;
  return { evidence_text: text, evidence_link: link, evidence_pictures: shown };
}

function isSaidAlready(change: NamedChange, progress: DescribedProgress): boolean {
  const { settled_at: _, ...to } = stepTo(change, progress, '');
  return Object.entries(to).every(([column, value]) => change[column as keyof typeof to] === value);
}

/** Throws `not-now` for a step that a change cannot take, and `invalid` for one without its reason. */
export function refuseWrongStep({ status }: NamedChange, progress: ChangeProgress): void {
  if (status !== progress.status && !mayBecome(status, progress.status)) {
    throw new Refusal(
      'not-now',
      `A change that is ${status.replace('-', ' ')} cannot become ${progress.status.replace('-', ' ')}.`,
    );
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
