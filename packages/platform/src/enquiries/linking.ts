import { CHANGES_AN_ENQUIRY, type ChangeLink } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { publicChangeOf } from '../changes/linking.ts';
import type { Database } from '../database/schema.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { enquiryFor } from './reading.ts';
import { addStep, holdEnquiry } from './store.ts';
import { tellPerson } from './telling.ts';

/** Links an enquiry to a change of its organisation, or takes that back; whoever asked hears of what changes for them. */
export async function linkToChange(
  services: Services,
  { staff, id, draft: { change: changeId, isLinked } }: { staff: SignedInStaff; id: string; draft: ChangeLink },
): Promise<void> {
  const { db, now } = services;
  const { ods } = await enquiryFor(services, staff, id);
  const change = await publicChangeOf(services, changeId, ods);
  const at = instant(now());
  const isNew = await db.transaction().execute(async (trx) => {
    if (!(await holdEnquiry(trx, id))) throw notFound('enquiry');
    const isChanged = isLinked ? await link(trx, { id, changeId, at }) : await unlink(trx, { id, changeId });
    if (!isChanged) return false;
    const kind = isLinked ? 'linked' : 'unlinked';
    const { id: by_id, name: by_name } = staff;
    await addStep(trx, { id: uuidv7(), enquiry_id: id, kind, text: change.what, outcome: null, by_id, by_name, at });
    if (isLinked) await tellPerson(trx, services, { enquiry: id, kind: 'enquiry-news' });
    return isLinked;
  });
  if (isNew) services.outbox.nudge();
}

async function link(
  trx: Kysely<Database>,
  { id, changeId, at }: { id: string; changeId: string; at: string },
): Promise<boolean> {
  const known = await trx.selectFrom('enquiry_changes').select('change_id').where('enquiry_id', '=', id).execute();
  if (known.some(({ change_id }) => change_id === changeId)) return false;
  if (known.length >= CHANGES_AN_ENQUIRY) {
    throw new Refusal('not-now', `There are ${CHANGES_AN_ENQUIRY} changes already. Take one away first.`);
  }
  await trx.insertInto('enquiry_changes').values({ enquiry_id: id, change_id: changeId, linked_at: at }).execute();
  return true;
}

async function unlink(trx: Kysely<Database>, { id, changeId }: { id: string; changeId: string }): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('enquiry_changes')
    .where('enquiry_id', '=', id)
    .where('change_id', '=', changeId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
