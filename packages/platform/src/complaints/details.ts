import { type ComplaintDetailsDraft, type FieldError, fieldError } from '@hearback/contract';
import { complaintsSeenBy } from '@hearback/contract/permissions';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { idsOfHolders } from '../staff/store.ts';
import { instant } from '../time/clock.ts';
import { complaintFor } from './reading.ts';
import { moveComplaint } from './store.ts';
import { movedOn } from './working.ts';

interface Setting {
  staff: SignedInStaff;
  id: string;
  draft: ComplaintDetailsDraft;
}

/** Sets what staff know of one that is no step. */
export async function setDetails(services: Services, { staff, id, draft }: Setting): Promise<void> {
  const row = await complaintFor(services, staff, id);
  const { version, ...details } = draft;
  if (row.version !== version) throw movedOn();
  const errors = [
    ...(await siteTroubles(services.db, row, draft)),
    ...(await handlerTroubles(services.db, row, draft)),
  ];
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
  const to = { details: JSON.stringify(details), changed_at: instant(services.now()) };
  if (!(await moveComplaint(services.db, row, to))) throw movedOn();
}

interface Place {
  ods: string;
}

async function siteTroubles(
  db: Kysely<Database>,
  { ods }: Place,
  { site }: ComplaintDetailsDraft,
): Promise<FieldError[]> {
  if (site === undefined || site === ods) return [];
  const part = await db
    .selectFrom('organisations')
    .select('ods')
    .where('ods', '=', site)
    .where('parent', '=', ods)
    .executeTakeFirst();
  return part ? [] : [fieldError('/site', 'unknown-organisation', 'Enter the code of one of its sites.')];
}

async function handlerTroubles(
  db: Kysely<Database>,
  { ods }: Place,
  { handler }: ComplaintDetailsDraft,
): Promise<FieldError[]> {
  if (handler === undefined || (await idsOfHolders(db, complaintsSeenBy, ods)).includes(handler)) return [];
  return [fieldError('/handler', 'not-an-option', 'Choose somebody who sees to complaints there.')];
}
