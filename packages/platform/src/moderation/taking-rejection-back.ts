import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { dropLetter } from '../outbox/store.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { decisionOn } from './appeals.ts';
import { takeBack } from './asking.ts';
import { NOT_REJECTED, openUntil } from './rejection-open.ts';
import { storyFor } from './staff-story.ts';

const TOO_LATE = 'This can be taken back no more: its author has been told.';

interface TakingBack {
  staff: SignedInStaff;
  id: string;
  version: number;
}

/** Takes a rejection back before its author is told: the story is among those to moderate again. */
export async function takeBackRejection(services: Services, taking: TakingBack): Promise<void> {
  const { row } = await storyFor(services, { ...taking, action: 'take-back-rejection' });
  const rejected = await decisionOn(services.db, row);
  const since = rejected?.decided_at;
  if (!since || !(await openUntil(services, row))) throw new Refusal('not-now', TOO_LATE);
  await takeBack(services, taking, {
    ...{ action: 'take-back-rejection', kind: 'rejection-taken-back', detail: row.rejection_reason ?? undefined },
    to: { status: 'submitted', returned: 'rejection-taken-back', ...NOT_REJECTED },
    also: async (trx: Kysely<Database>) => {
      if (!(await dropLetter(trx, { story: row.id, kind: 'rejected', since }))) throw new Refusal('not-now', TOO_LATE);
    },
  });
}
