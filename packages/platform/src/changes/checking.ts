import { BEHIND_A_CHANGE, isNewChange, type ReplyCheck, type SentChange } from '@hearback/contract';
import { checkTroubles } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { storyFor } from '../moderation/staff-story.ts';
import { tellWriter } from '../replies/tell-staff.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { linkedCount, linkStoryTo } from './behind.ts';
import { behindFull } from './linking.ts';
import { refuseWrongStep, takeStep } from './progress.ts';
import { writeChange } from './record.ts';
import { findSentChange, moveSentChange, type NamedSentChange } from './sent-store.ts';
import { mayCheckChange, mayTakeBackChange, sentChange, stepIn } from './sent-views.ts';
import { findChange, type NamedChange, publicChange, selectPublicChanges } from './store.ts';

interface OnSent {
  staff: SignedInStaff;
  id: string;
}

interface Verdict {
  staff: SignedInStaff;
  story: WholeStory;
  row: NamedSentChange;
}

/**
 * Says what somebody found who has read what another says of a change: it is public, or goes back.
 * Throws `forbidden`, `not-now` or `invalid`.
 */
export async function checkChange(
  services: Services,
  { staff, id, check }: OnSent & { check: ReplyCheck },
): Promise<SentChange> {
  const row = await sentById(services, id);
  const story = await storyFor(services, { staff, id: row.story_id, action: 'check-change' });
  refuseCheck(row, staff);
  const errors = checkTroubles(check);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  if (check.verdict === 'approve') await approve(services, { staff, story, row });
  else await sendBack(services, { staff, story, row, check });
  services.outbox.nudge();
  return sentChange(await sentById(services, id), staff);
}

/** Takes back what is not public yet; taking it back again changes nothing. Throws `not-now` for what is public. */
export async function takeBackChange(services: Services, { staff, id }: OnSent): Promise<SentChange> {
  const row = await sentById(services, id);
  await storyFor(services, { staff, id: row.story_id, action: 'take-back-change' });
  if (row.state === 'taken-back') return sentChange(row, staff);
  if (row.state === 'published') throw tooLate();
  if (!mayTakeBackChange(row, staff)) {
    throw new Refusal('forbidden', 'Only whoever wrote this can take it back, or a manager of the organisation.');
  }
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveSentChange(trx, { id, from: row.state, to: { state: 'taken-back' } }))) throw tooLate();
    const at = instant(services.now());
    await record(trx, [{ story: row.story_id, at, kind: 'change-taken-back', actor: staff, detail: row.what }]);
  });
  return sentChange({ ...row, state: 'taken-back' }, staff);
}

async function sentById({ db }: Services, id: string): Promise<NamedSentChange> {
  const row = await findSentChange(db, id);
  if (!row) throw notFound('change that waits');
  return row;
}

function refuseCheck(row: NamedSentChange, staff: SignedInStaff): void {
  if (row.staff_id === staff.id) throw new Refusal('forbidden', 'Somebody else has to read what you wrote, not you.');
  if (row.state !== 'to-check') throw moved();
  if (!mayCheckChange(row, staff)) throw new Refusal('forbidden', 'A moderator has to read this.');
}

async function approve(services: Services, verdict: Verdict): Promise<void> {
  const { staff, row } = verdict;
  // All of it is of one moment.
  const moment = services.now();
  const at = instant(moment);
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveSentChange(trx, { id: row.id, from: 'to-check', to: { state: 'published' } }))) throw moved();
    await record(trx, [{ story: row.story_id, at, kind: 'change-approved', actor: staff, detail: row.what }]);
    await publishSaid(trx, { ...services, now: () => moment }, verdict);
  });
  services.cache.clear();
}

/** Makes a new change public, lets a change take its step, does both, or links it to a story; the author hears of it once. */
async function publishSaid(trx: Kysely<Database>, services: Services, { row, story }: Verdict): Promise<void> {
  const step = stepIn(row);
  const writer: SignedInStaff = { id: row.staff_id, name: row.staff_name, jobTitle: row.role, grants: [] };
  const isNew = isNewChange({ id: row.id, change: row.change_id });
  const id = isNew ? await writeNew(trx, services, { row, story, writer }) : row.change_id;
  const change = await findChange(trx, id);
  if (!change) throw notFound('change');
  if (step) {
    refuseWrongStep(change, step);
    await takeStep(trx, services, { staff: writer, change, progress: step });
    return;
  }
  if (!isNew) await writeLink(trx, services, { row, change, writer });
  const news = { kind: 'changed', change: publicChange(change) } as const;
  await tellAuthor(trx, services, { story: row.story_id, organisation: story.organisation.name, news });
}

async function writeNew(
  trx: Kysely<Database>,
  services: Services,
  { row, story, writer }: Pick<Verdict, 'row' | 'story'> & { writer: SignedInStaff },
): Promise<string> {
  // A reply may have claimed a change under this id while this one waited. Both are promised.
  const id = (await findChange(trx, row.change_id)) ? uuidv7() : row.change_id;
  const { what, owner, due } = row;
  if (!(await writeChange(trx, services, { id, draft: { what, owner, due }, staff: writer, story }))) throw moved();
  return id;
}

/** Says that a change is because of another story too. Throws `not-now` where its own story is public no more. */
async function writeLink(
  trx: Kysely<Database>,
  services: Services,
  { row, change, writer }: { row: NamedSentChange; change: NamedChange; writer: SignedInStaff },
): Promise<void> {
  const at = instant(services.now());
  // Of what was taken down meanwhile nothing is said in public; where this is its first story now, it stands there.
  if (!(await isPublic(trx, change.id))) throw takenDown();
  if (change.story_id === row.story_id) return;
  if ((await linkedCount(trx, change.id)) >= BEHIND_A_CHANGE) throw behindFull();
  await linkStoryTo(trx, { story: row.story_id, change: change.id, at });
  await record(trx, [{ story: row.story_id, at, kind: 'change-linked', actor: writer, detail: change.what }]);
}

async function sendBack(
  services: Services,
  { staff, story, row, check }: Verdict & { check: ReplyCheck },
): Promise<void> {
  const at = instant(services.now());
  const { reason, note } = check;
  const said = { sent_back_reason: reason ?? null, sent_back_note: note ?? null };
  const to = { state: 'sent-back' as const, ...said, sent_back_by: staff.name, sent_back_at: at };
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveSentChange(trx, { id: row.id, from: 'to-check', to }))) throw moved();
    const event = { story: row.story_id, at, kind: 'change-sent-back', actor: staff } as const;
    await record(trx, [{ ...event, detail: note ? `${reason}: ${note}` : reason }]);
    await tellWriter(trx, services, { row, organisation: story.organisation.name, kind: 'change-sent-back' });
  });
}

async function isPublic(trx: Kysely<Database>, change: string): Promise<boolean> {
  return (await selectPublicChanges(trx).where('changes.id', '=', change).executeTakeFirst()) !== undefined;
}

function takenDown(): Refusal {
  return new Refusal(
    'not-now',
    'The change is public no more: the story that it was recorded for was taken down. Send this back. It can be linked again once that story is public.',
  );
}

function moved(): Refusal {
  return new Refusal('not-now', 'This waits to be checked no more: somebody checked it, or it was taken back.');
}

function tooLate(): Refusal {
  return new Refusal('not-now', 'This is public already, so it cannot be taken back. You can say where it stands now.');
}
