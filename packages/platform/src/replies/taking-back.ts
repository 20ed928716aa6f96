import type { SentReply } from '@hearback/contract';
import { notFound, Refusal } from '../http/refusal.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { noteOnItsWay } from './going-out.ts';
import { findSent, moveSent } from './sent-store.ts';
import { mayTakeBack, sentReply } from './views.ts';

interface OnSent {
  staff: SignedInStaff;
  story: string;
  id: string;
}

/** Takes a reply back that is not public; taking it back again changes nothing. Throws `not-now` for one that is. */
export async function takeBackReply(services: Services, { staff, story, id }: OnSent): Promise<SentReply> {
  await storyFor(services, { staff, id: story, action: 'take-back-reply' });
  const row = await findSent(services.db, id);
  if (row?.story_id !== story) throw notFound('reply');
  const takenBack = { ...row, state: 'taken-back' as const };
  if (row.state === 'taken-back') return sentReply(row, staff);
  if (row.state === 'published') throw tooLate();
  if (!mayTakeBack(row, staff)) {
    throw new Refusal('forbidden', 'Only whoever wrote a reply can take it back, or a manager of the organisation.');
  }
  const at = instant(services.now());
  await services.db.transaction().execute(async (trx) => {
    if (!(await moveSent(trx, { id, from: row.state, to: { state: 'taken-back' } }))) throw tooLate();
    await noteOnItsWay(trx, story);
    await record(trx, [{ story, at, kind: 'reply-taken-back', actor: staff }]);
  });
  return sentReply(takenBack, staff);
}

function tooLate(): Refusal {
  return new Refusal('not-now', 'This reply is public already, so it cannot be taken back. You can reply again.');
}
