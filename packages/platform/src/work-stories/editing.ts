import type { WorkEditDraft } from '@hearback/contract';
import { askedTimes } from '@hearback/contract/moderation';
import { workEditTroubles, workWordsOf } from '@hearback/contract/work-stories';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { fingerprintOf } from '../stories/submission.ts';
import { instant } from '../time/clock.ts';
import { tellWorkAuthor } from './author.ts';
import { movedOn } from './deciding.ts';
import { insertWorkEdit, keptWorkEdit, NOT_ASKED, settleWorkEdit, workWordsIn } from './edits.ts';
import { workStoryFor } from './reading.ts';
import { type KeptWorkStory, moveWorkStory } from './store.ts';

interface Editing {
  staff: SignedInStaff;
  story: string;
  id: string;
  draft: WorkEditDraft;
}

/** Asks the author of one that waits about other words. The same edit again changes nothing; gives whether it is new. */
export async function editWorkStory(services: Services, { staff, story, id, draft }: Editing): Promise<boolean> {
  const row = await forModerator(services, staff, story);
  const fingerprint = fingerprintOf([story, staff.id, draft]);
  const known = await keptWorkEdit(services.db, id);
  if (known === fingerprint) return false;
  if (known) throw new Refusal('id-used', 'Another edit has this id. Make a new id and send it again.');
  if (row.version !== draft.version) throw movedOn();
  if (row.status !== 'submitted') throw new Refusal('not-now', 'It does not wait to be read, so it cannot be edited.');
  const before = workWordsIn(row);
  const errors = workEditTroubles(before, draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const { reason, note = null } = draft;
  const at = instant(services.now());
  const { end: until } = askedTimes(at, services.config.editDays);
  await services.db.transaction().execute(async (trx) => {
    const asked = { asked_at: at, asked_until: until, asked_reminded: 0 };
    if (!(await moveWorkStory(trx, row, { status: 'with-author', ...asked }))) throw movedOn();
    const by = { by_id: staff.id, by_name: staff.name };
    const after = workWordsOf(draft);
    await insertWorkEdit(trx, { id, story_id: story, ...by, at, before, after, reason, note, fingerprint });
    await tellWorkAuthor(trx, services, { story, news: { kind: 'work-asked', until } });
  });
  services.outbox.nudge();
  return true;
}

interface TakingBack {
  staff: SignedInStaff;
  id: string;
  version: number;
}

/** Takes back the edit that an author is asked about. */
export async function takeWorkEditBack(services: Services, { staff, id, version }: TakingBack): Promise<void> {
  const row = await forModerator(services, staff, id);
  if (row.version !== version) throw movedOn();
  if (row.status !== 'with-author') throw new Refusal('not-now', 'Its author is not asked about an edit.');
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveWorkStory(trx, row, { status: 'submitted', ...NOT_ASKED }))) throw movedOn();
    await settleWorkEdit(trx, { story: id, ended: 'taken-back', at });
  });
}

async function forModerator(services: Services, staff: SignedInStaff, id: string): Promise<KeptWorkStory> {
  const { row, isModerator } = await workStoryFor(services, staff, id);
  if (!isModerator) throw notFound('story of staff');
  return row;
}
