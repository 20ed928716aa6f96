import type { WorkAnswerDraft, WorkDecision } from '@hearback/contract';
import { quarterOf, workDecisionTroubles } from '@hearback/contract/work-stories';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { tellWorkAuthor } from './author.ts';
import { tellOfShared } from './readers.ts';
import { workStoryFor } from './reading.ts';
import { moveWorkStory } from './store.ts';

interface Deciding {
  staff: SignedInStaff;
  id: string;
  draft: WorkDecision;
}

/** Passes one on to those whom its author lets read it, or rejects it. */
export async function decideWorkStory(services: Services, { staff, id, draft }: Deciding): Promise<void> {
  const { row, isModerator } = await workStoryFor(services, staff, id);
  if (!isModerator) throw notFound('story of staff');
  if (row.version !== draft.version) throw movedOn();
  if (row.status === 'with-author') throw new Refusal('not-now', 'It waits for its author. Take the edit back first.');
  if (row.status !== 'submitted') throw new Refusal('not-now', 'It was decided on already.');
  const errors = workDecisionTroubles(draft);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const { verdict, reason, note } = draft;
  const isPassedOn = verdict === 'pass-on';
  const isCounted = isPassedOn && row.readers === 'moderators';
  await services.db.transaction().execute(async (trx) => {
    const isFirst = await moveWorkStory(trx, row, {
      ...{ status: isPassedOn ? 'read' : 'rejected', decided_at: instant(services.now()) },
      counted_in: isCounted ? quarterOf(dayInLondon(services.now())) : null,
      ...(isPassedOn ? {} : { reason: reason ?? null, note: note ?? null }),
    });
    if (!isFirst) throw movedOn();
    await tellWorkAuthor(trx, services, { story: id, news: { kind: 'work-news' } });
    if (isPassedOn && row.readers === 'managers') await tellOfShared(trx, services, row);
  });
  services.outbox.nudge();
}

interface Answering {
  staff: SignedInStaff;
  story: string;
  id: string;
  draft: WorkAnswerDraft;
}

/** Keeps an answer; gives whether it is new. */
export async function answerWorkStory(services: Services, { staff, story, id, draft }: Answering): Promise<boolean> {
  const { row } = await workStoryFor(services, staff, story);
  if (row.status !== 'read') throw new Refusal('not-now', 'Pass it on before you answer it.');
  const { db } = services;
  const said = { id, story_id: story, text: draft.text, by_id: staff.id };
  const isNew = await db.transaction().execute(async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('work_answers')
      .values({ ...said, role: staff.jobTitle, at: instant(services.now()) })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return false;
    await tellWorkAuthor(trx, services, { story, news: { kind: 'work-news' } });
    return true;
  });
  if (isNew) services.outbox.nudge();
  const kept = await db.selectFrom('work_answers').selectAll().where('id', '=', id).executeTakeFirst();
  const isSame = kept?.story_id === story && kept.text === draft.text && kept.by_id === staff.id;
  if (!isSame) throw new Refusal('id-used', 'Another answer has this id. Make a new id and send it again.');
  return isNew;
}

/** Somebody else was first. */
export function movedOn(): Refusal {
  return new Refusal('stale', 'Somebody else has decided on it in the meantime. Look at it again.');
}
