import type { OrganisationKind, Role } from '@hearback/contract';
import { monthAfter } from '@hearback/contract/returns';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

interface ReturnOf {
  ods: string;
  month: string;
}

/** An organisation whose return of a month is not kept as sent, and those who may be told. */
export interface Owing {
  ods: string;
  name: string;
  kind: OrganisationKind;
  addresses: string[];
}

/**
 * Organisations that asked the Friends and Family Test in a month, have not kept its return as sent, and were not reminded of
 * it. Those at which nobody has one of the roles are left out: somebody may have one tomorrow.
 */
export async function owingReturns(
  db: Kysely<Database>,
  { month, roles, after, limit }: { month: string; roles: readonly Role[]; after: string; limit: number },
): Promise<Owing[]> {
  const asked = db
    .selectFrom('surveys')
    .innerJoin('survey_versions', 'survey_versions.survey_id', 'surveys.id')
    .select('surveys.ods')
    .where('surveys.kind', '=', 'friends-and-family')
    .where('survey_versions.opened_at', '<', `${monthAfter(month)}-01`);
  const rolesHeld = db.selectFrom('staff_roles').select('ods').where('role', 'in', roles);
  const done = (table: 'taken_returns' | 'return_reminders') =>
    db.selectFrom(table).select('ods').where('month', '=', month);
  const rows = await db
    .selectFrom('organisations')
    .select(['ods', 'name', 'kind'])
    .where('ods', 'in', asked)
    .where('ods', 'in', rolesHeld)
    .where('ods', 'not in', done('taken_returns'))
    .where('ods', 'not in', done('return_reminders'))
    .where(({ eb }) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>=', `${month}-01`)]))
    .where('ods', '>', after)
    .orderBy('ods')
    .limit(limit)
    .execute();
  const addresses = await addressesAt(db, { places: rows.map(({ ods }) => ods), roles });
  return rows.map((row) => ({ ...row, addresses: addresses.get(row.ods) ?? [] }));
}

/** Who holds one of these roles at each place itself: whoever holds one everywhere would hear of every practice there is. */
async function addressesAt(
  db: Kysely<Database>,
  { places, roles }: { places: readonly string[]; roles: readonly Role[] },
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (places.length === 0) return found;
  const rows = await db
    .selectFrom('staff_roles')
    .innerJoin('staff_accounts', 'staff_accounts.id', 'staff_roles.staff_id')
    .select(['staff_roles.ods', 'staff_accounts.email'])
    .distinct()
    .where('ods', 'in', places)
    .where('role', 'in', roles)
    .orderBy('staff_accounts.email')
    .execute();
  for (const { ods, email } of rows) found.set(ods, [...(found.get(ods) ?? []), email]);
  return found;
}

/** Takes the reminding of a return for this process; false where another has. */
export async function takeReturnReminder(db: Kysely<Database>, of: ReturnOf): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('return_reminders')
    .values({ ods: of.ods, month: of.month })
    .onConflict((conflict) => conflict.columns(['ods', 'month']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whether a month’s return was kept as sent. */
export async function isTaken(db: Kysely<Database>, { ods, month }: ReturnOf): Promise<boolean> {
  const row = await db
    .selectFrom('taken_returns')
    .select('ods')
    .where('ods', '=', ods)
    .where('month', '=', month)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
