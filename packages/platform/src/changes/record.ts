import type { Change, ChangeDraft, ChangeRecord, FieldError, SentChange } from '@hearback/contract';
import { doneTroubles, dueTrouble, fieldError } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import { storyFor } from '../moderation/staff-story.ts';
import { type DescribedProgress, withPictures } from '../pictures/described.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { refuseBareDone } from './progress.ts';
import { saidFingerprint, sendForCheck } from './sending.ts';
import { findSentChange } from './sent-store.ts';
import { sentChange } from './sent-views.ts';
import { findChange, insertChange, publicChange } from './store.ts';

/** A change to be recorded because of a story. */
export interface NewChange {
  id: string;
  draft: ChangeDraft;
  staff: SignedInStaff;
  story: WholeStory;
}

/** What is wrong with the day a change is due, as far as a day was given: a slip of the pen, most often. */
export function wrongDue(
  { now }: Pick<Services, 'now'>,
  { due }: Partial<ChangeDraft>,
  pointer: '/due' | '/change/due',
): FieldError[] {
  const trouble = due && dueTrouble(due, dayInLondon(now()));
  return trouble ? [fieldError(pointer, trouble)] : [];
}

/** Throws `invalid` for a day that no change can be due by. */
export function refuseWrongDue(services: Services, draft: ChangeDraft, pointer: '/due' | '/change/due'): void {
  const errors = wrongDue(services, draft, pointer);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the due date, then send it again.', errors);
}

/**
 * Takes in a change that staff write down, also one that is done already; it is public, and recorded, when somebody else has
 * read it. The same change again, also at the same moment, is the one that is there. Throws `id-used`.
 */
export async function recordChange(
  services: Services,
  { staff, id, recorded }: { staff: SignedInStaff; id: string; recorded: ChangeRecord },
): Promise<{ sent: SentChange; isNew: boolean }> {
  const { story: storyId, done, ...draft } = recorded;
  const story = await storyFor(services, { staff, id: storyId, action: 'record-change' });
  const step = done && (await stepOfDone(services, storyId, done));
  const fingerprint = saidFingerprint(storyId, draft, step);
  const known = await repeated(services, { id, fingerprint, staff });
  if (known) return { sent: known, isNew: false };
  refuseWrongDue(services, draft, '/due');
  if (step) refuseBareDone(doneTroubles(step, { pointer: '/done' }));
  const isNew = await sendForCheck(services, { id, change: id, draft, step, staff, story });
  const sent = await repeated(services, { id, fingerprint, staff });
  if (!sent) throw new Error('A change that was sent is not there.');
  return { sent, isNew };
}

function stepOfDone(
  { db }: Services,
  story: string,
  done: NonNullable<ChangeRecord['done']>,
): Promise<DescribedProgress> {
  return withPictures(db, { story, progress: { status: 'done', ...done }, pointer: '/done' });
}

/** Writes a change, its event and its count, inside the caller's transaction; nothing when its id is there already. */
export async function writeChange(
  trx: Kysely<Database>,
  { now }: Pick<Services, 'now'>,
  { id, draft, staff, story }: NewChange,
): Promise<Change | undefined> {
  const at = now();
  const { id: storyId, ods } = story.row;
  const row: ChangeRow = {
    id,
    story_id: storyId,
    ods,
    staff_id: staff.id,
    ...draft,
    status: 'planned',
    note: null,
    evidence_text: null,
    evidence_link: null,
    evidence_pictures: null,
    difference: null,
    recorded_at: instant(at),
    settled_at: null,
    fingerprint: saidFingerprint(storyId, draft),
  };
  if (!(await insertChange(trx, row))) return undefined;
  await record(trx, [{ story: storyId, at: instant(at), kind: 'change-recorded', actor: staff, detail: draft.what }]);
  await count(trx, [{ ods, day: dayInLondon(at), measure: 'changesPlanned', add: 1 }]);
  return publicChange({ ...row, name: story.organisation.name, also_stories: 0, also_answers: 0 });
}

/** The id belongs to another change. */
export function changeIdUsed(): Refusal {
  return new Refusal('id-used', 'Another change has this id. Make a new id and send it again.');
}

async function repeated(
  { db }: Services,
  { id, fingerprint, staff }: { id: string; fingerprint: string; staff: SignedInStaff },
): Promise<SentChange | undefined> {
  const sent = await findSentChange(db, id);
  if (sent?.fingerprint === fingerprint) return sentChange(sent, staff);
  // One that a reply claimed is among the public ones alone.
  if (sent || (await findChange(db, id))) throw changeIdUsed();
  return undefined;
}
