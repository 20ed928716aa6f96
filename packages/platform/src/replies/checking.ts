import type { ReplyCheck, SentReply } from '@hearback/contract';
import { checkTroubles } from '@hearback/contract/replies';
import { notFound, Refusal } from '../http/refusal.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import type { WholeStory } from '../stories/views.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { noteOnItsWay, publishSent } from './going-out.ts';
import { findSent, moveSent, type NamedReply } from './sent-store.ts';
import { tellWriter } from './tell-staff.ts';
import { mayCheck, sentReply } from './views.ts';

interface Checking {
  staff: SignedInStaff;
  story: string;
  id: string;
  check: ReplyCheck;
}

/** Says what somebody found who read another's reply: it is published, or goes back. Throws `forbidden`, `not-now` or `invalid`. */
export async function checkReply(
  services: Services,
  { staff, story: storyId, id, check }: Checking,
): Promise<SentReply> {
  const story = await storyFor(services, { staff, id: storyId, action: 'check-reply' });
  const row = await replyToCheck(services, { staff, story, id });
  const errors = checkTroubles(check);
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  if (check.verdict === 'approve') await approve(services, { staff, story, row });
  else await sendBack(services, { staff, story, row, check });
  services.outbox.nudge();
  const after = await findSent(services.db, id);
  return sentReply(after ?? row, staff);
}

async function replyToCheck(
  { db }: Services,
  { staff, story, id }: { staff: SignedInStaff; story: WholeStory; id: string },
): Promise<NamedReply> {
  const row = await findSent(db, id);
  if (row?.story_id !== story.row.id) throw notFound('reply');
  if (row.staff_id === staff.id) throw new Refusal('forbidden', 'Somebody else has to read your reply, not you.');
  if (row.state !== 'to-check') throw moved();
  if (!mayCheck(row, staff)) throw new Refusal('forbidden', 'A moderator has to read this reply.');
  return row;
}

interface Verdict {
  staff: SignedInStaff;
  story: WholeStory;
  row: NamedReply;
}

async function approve(services: Services, { staff, story, row }: Verdict): Promise<void> {
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    await record(trx, [{ story: row.story_id, at, kind: 'reply-approved', actor: staff }]);
    if (!(await publishSent(trx, services, { row, story, from: 'to-check' }))) throw moved();
  });
  services.cache.clear();
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
    if (!(await moveSent(trx, { id: row.id, from: 'to-check', to }))) throw moved();
    await noteOnItsWay(trx, row.story_id);
    const event = { story: row.story_id, at, kind: 'reply-sent-back', actor: staff } as const;
    await record(trx, [{ ...event, detail: note ? `${reason}: ${note}` : reason }]);
    await tellWriter(trx, services, { row, organisation: story.organisation.name, kind: 'reply-sent-back' });
  });
}

function moved(): Refusal {
  return new Refusal('not-now', 'This reply waits to be checked no more: somebody checked it, or it was taken back.');
}
