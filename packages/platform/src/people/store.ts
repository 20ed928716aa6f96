import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { hasSecondStep, withSecondStep } from '../second-step/store.ts';
import { EVERYWHERE, type Grant } from '../staff/permissions.ts';

/** Somebody with an account, and every role they hold. */
export interface FoundPerson {
  id: string;
  name: string;
  jobTitle: string;
  email: string;
  /** Whether they sign in with a code after their password. */
  hasSecondStep: boolean;
  grants: Grant[];
}

interface Wanted {
  /** A part of a name or an address, whatever its case. */
  search?: string | undefined;
  /** Who holds a role that passes; everybody where absent. */
  among?: ((grant: Grant) => boolean) | undefined;
  most: number;
}

/** People in order of names, and whether there are more than `most`. */
export async function findPeople(
  db: Kysely<Database>,
  { search = '', among, most }: Wanted,
): Promise<{ people: FoundPerson[]; hasMore: boolean }> {
  // A platform has some thousand people at most, so they are looked through here: no wildcard to escape, any script's case.
  const rows = await accounts(db)
    .orderBy((row) => row.fn('lower', ['name']))
    .orderBy('id')
    .execute();
  const grants = await grantsByPerson(db);
  const stepped = await withSecondStep(db);
  const part = search.trim().toLowerCase();
  const people = rows
    .filter(({ name, email }) => `${name}\n${email}`.toLowerCase().includes(part))
    .map((row) => ({ ...row, hasSecondStep: stepped.has(row.id), grants: grants.get(row.id) ?? [] }))
    .filter((person) => !among || person.grants.some(among));
  return { people: people.slice(0, most), hasMore: people.length > most };
}

/** One of them; `undefined` where there is no such account. */
export async function findPerson(db: Kysely<Database>, id: string): Promise<FoundPerson | undefined> {
  const row = await accounts(db).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const grants = (await grantsByPerson(db, id)).get(id) ?? [];
  return { ...row, hasSecondStep: await hasSecondStep(db, id), grants };
}

/** Writes down somebody's job. */
export async function setJobTitle(db: Kysely<Database>, id: string, jobTitle: string): Promise<void> {
  await db.updateTable('staff_accounts').set({ jobTitle }).where('id', '=', id).execute();
}

/** Takes a role away. Gives whether they held it and may lose it: nobody takes the last operator's. */
export async function withdraw(db: Kysely<Database>, staff: string, { role, ods }: Grant): Promise<boolean> {
  if (role === 'operator' && !(await isAnotherOperator(db, staff))) return false;
  const { numDeletedRows } = await db
    .deleteFrom('staff_roles')
    .where('staff_id', '=', staff)
    .where('role', '=', role)
    .where('ods', '=', ods)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Whether somebody else is an operator, and stays one until this transaction ends. */
export async function isAnotherOperator(trx: Kysely<Database>, staff: string): Promise<boolean> {
  // Writing the rows as they are holds them: of two operators who remove each other at once, the second finds one alone.
  await trx.updateTable('staff_roles').set({ role: 'operator' }).where('role', '=', 'operator').execute();
  const other = await trx
    .selectFrom('staff_roles')
    .select('staff_id')
    .where('role', '=', 'operator')
    .where('ods', '=', EVERYWHERE)
    .where('staff_id', '!=', staff)
    .executeTakeFirst();
  return other !== undefined;
}

function accounts(db: Kysely<Database>) {
  return db.selectFrom('staff_accounts').select(['id', 'name', 'jobTitle', 'email']);
}

async function grantsByPerson(db: Kysely<Database>, staff?: string): Promise<Map<string, Grant[]>> {
  const rows = await db
    .selectFrom('staff_roles')
    .selectAll()
    .$if(staff !== undefined, (query) => query.where('staff_id', '=', staff ?? ''))
    .orderBy('role')
    .orderBy('ods')
    .execute();
  const found = new Map<string, Grant[]>();
  for (const { staff_id, role, ods } of rows) found.set(staff_id, [...(found.get(staff_id) ?? []), { role, ods }]);
  return found;
}
