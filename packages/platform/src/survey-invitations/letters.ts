import type { DeliveryTrouble } from '@hearback/contract';
import { notTaking } from '@hearback/contract/surveys';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { SurveyLetter } from '../mail/mail.ts';
import { ADDRESS_REFUSED } from '../outbox/refusal.ts';
import { markFailed, markSent } from '../outbox/store.ts';
import { findSurvey, termsOf } from '../surveys/store.ts';
import { dayInLondon, instant, startOfDay } from '../time/clock.ts';
import { markLink } from './store.ts';

/** A mail with a one-time link that waits in the outbox. */
interface Waiting {
  id: string;
  letter: SurveyLetter;
}

const MORNING_MS = 9 * 3_600_000;

/** Whether the survey can be answered, so that its mail may go out. One that opens later is put off; one that is over is taken back. */
export async function mayGoOut(db: Kysely<Database>, { id, letter }: Waiting, at: Date): Promise<boolean> {
  const survey = await findSurvey(db, letter.survey);
  const today = dayInLondon(at);
  const isOrganisationOpen = survey?.organisation_closed_at === null;
  const reason = survey ? notTaking({ ...termsOf(survey), isOrganisationOpen }, today) : 'over';
  if (reason === undefined && letter.until >= today) return true;
  if (reason === 'not-yet' && survey?.opens_on) {
    const next = new Date(startOfDay(survey.opens_on).getTime() + MORNING_MS);
    await db
      .updateTable('outbox')
      .set({ next_at: instant(next), claimed_until: null })
      .where('id', '=', id)
      .execute();
  } else {
    await db.transaction().execute(async (trx) => {
      await trx.deleteFrom('outbox').where('id', '=', id).execute();
      await markLink(trx, letter, { state: 'taken-back' });
    });
  }
  return false;
}

/** It was taken: the address is gone with the mail. */
export async function invitationSent(db: Kysely<Database>, { id, letter }: Waiting, at: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await markSent(trx, id, at);
    await markLink(trx, letter, { state: 'delivered' });
  });
}

/** It was not taken. What mail servers say may name the address, and is not kept. */
export async function invitationFailed(
  db: Kysely<Database>,
  { id, letter }: Waiting,
  { code, said, nextAt }: { code?: string; said?: string; nextAt: Date | undefined },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await markFailed(trx, id, { error: 'not taken', ...(code && { code }), ...(said && { said }), nextAt, letter });
    if (!nextAt) await markLink(trx, letter, { state: 'failed', trouble: troubleBy(code) });
  });
}

function troubleBy(code: string | undefined): DeliveryTrouble {
  if (code === ADDRESS_REFUSED) return 'address-refused';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'unreachable';
}
