import type { Change, ChangeDraft, FieldError } from '@hearback/contract';
import { dueTrouble, fieldError } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { findChange, insertChange, publicChange } from './store.ts';

/** A change to be recorded because of a story. */
export interface NewChange {
  id: string;
  draft: ChangeDraft;
  staff: SignedInStaff;
  story: WholeStory;
}

/** What a stored change must equal for the same PUT to be a repeat. */
function changeFingerprint(story: string, { what, owner, due }: ChangeDraft): string {
  return fingerprintOf([story, what, owner, due]);
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
 * Records a change and tells the author. The same change again, also at the same moment, is the one that is there.
 * Throws `id-used`.
 */
export async function recordChange(
  services: Services,
  { staff, id, story: storyId, draft }: { staff: SignedInStaff; id: string; story: string; draft: ChangeDraft },
): Promise<{ change: Change; isNew: boolean }> {
  const story = await storyFor(services, { staff, id: storyId, action: 'record-change' });
  const known = await findChange(services.db, id);
  if (known) return { change: repeated(known, changeFingerprint(storyId, draft)), isNew: false };
  refuseWrongDue(services, draft, '/due');
  const made = await services.db.transaction().execute(async (trx) => {
    const change = await writeChange(trx, services, { id, draft, staff, story });
    if (!change) return undefined;
    await tellAuthor(trx, services, {
      story: storyId,
      organisation: story.organisation.name,
      news: { kind: 'changed', change },
    });
    return change;
  });
  if (!made) {
    return { change: repeated(await findChange(services.db, id), changeFingerprint(storyId, draft)), isNew: false };
  }
  services.cache.clear();
  services.outbox.nudge();
  return { change: made, isNew: true };
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
    difference: null,
    recorded_at: instant(at),
    settled_at: null,
    fingerprint: changeFingerprint(storyId, draft),
  };
  if (!(await insertChange(trx, row))) return undefined;
  await record(trx, [{ story: storyId, at: instant(at), kind: 'change-recorded', actor: staff, detail: draft.what }]);
  await count(trx, [{ ods, day: dayInLondon(at), measure: 'changesPlanned', add: 1 }]);
  return publicChange({ ...row, name: story.organisation.name });
}

/** The id belongs to another change. */
export function changeIdUsed(): Refusal {
  return new Refusal('id-used', 'Another change has this id. Make a new id and send it again.');
}

function repeated(known: Awaited<ReturnType<typeof findChange>>, fingerprint: string): Change {
  if (known?.fingerprint === fingerprint) return publicChange(known);
  throw changeIdUsed();
}
