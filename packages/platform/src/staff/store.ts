import type { Role } from '@hearback/contract';
import { heldOverParts } from '@hearback/contract/permissions';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { EVERYWHERE, type Grant } from './permissions.ts';

/**
 * The roles a member of staff holds, also over the parts of where they were given. Read at every call, so that a role taken
 * away is gone at once.
 */
export async function grantsOf(db: Kysely<Database>, staff: string): Promise<Grant[]> {
  const given = db.selectFrom('staff_roles').select(['role', 'ods']).where('staff_id', '=', staff);
  // A part has no parts of its own, so one step down is all.
  const overParts = db
    .selectFrom('staff_roles')
    .innerJoin('organisations', 'organisations.parent', 'staff_roles.ods')
    .select(['staff_roles.role', 'organisations.ods'])
    .where('staff_id', '=', staff)
    .where('role', 'in', heldOverParts);
  return given.union(overParts).execute();
}

/**
 * The addresses of those who hold a role at an organisation; where nobody was given it there, at the one it is a part of; or
 * else everywhere.
 */
export async function addressesOf(db: Kysely<Database>, role: Role, ods: string): Promise<string[]> {
  return (await nearestHolders(db, role, ods)).map(({ email }) => email);
}

/** Those whom `addressesOf` names, by address and job. */
export async function nearestHolders(db: Kysely<Database>, role: Role, ods: string) {
  const { places, rows } = await heldAt(db, role, ods);
  const nearest = places.find((place) => rows.some((row) => row.ods === place));
  return rows.filter((row) => row.ods === nearest).map(({ email, jobTitle }) => ({ email, jobTitle }));
}

/** The addresses of all who hold a role at an organisation, at the one it is a part of, or everywhere. */
export async function allAddressesOf(db: Kysely<Database>, role: Role, ods: string): Promise<string[]> {
  const { rows } = await heldAt(db, role, ods);
  return [...new Set(rows.map(({ email }) => email))];
}

async function heldAt(db: Kysely<Database>, role: Role, ods: string) {
  const whole = heldOverParts.includes(role) ? await wholeOf(db, ods) : undefined;
  const places = [ods, ...(whole === undefined ? [] : [whole]), EVERYWHERE];
  const rows = await db
    .selectFrom('staff_roles')
    .innerJoin('staff_accounts', 'staff_accounts.id', 'staff_roles.staff_id')
    .select(['staff_accounts.id', 'staff_accounts.email', 'staff_accounts.jobTitle', 'staff_roles.ods'])
    .where('role', '=', role)
    .where('ods', 'in', places)
    .orderBy('staff_accounts.email')
    .execute();
  return { places, rows };
}

/** The accounts that hold one of these roles at an organisation, at the one it is a part of, or everywhere. */
export async function idsOfHolders(db: Kysely<Database>, roles: readonly Role[], ods: string): Promise<string[]> {
  const held = await Promise.all(roles.map((role) => heldAt(db, role, ods)));
  return [...new Set(held.flatMap(({ rows }) => rows.map(({ id }) => id)))];
}

/** Whether anybody else holds a role at an organisation, the one it is a part of, or everywhere. */
export async function hasOthers(
  db: Kysely<Database>,
  { role, ods, staff }: { role: Role; ods: string; staff: string },
): Promise<boolean> {
  const whole = heldOverParts.includes(role) ? await wholeOf(db, ods) : undefined;
  const row = await db
    .selectFrom('staff_roles')
    .select('staff_id')
    .where('role', '=', role)
    .where('ods', 'in', [ods, ...(whole === undefined ? [] : [whole]), EVERYWHERE])
    .where('staff_id', '!=', staff)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function wholeOf(db: Kysely<Database>, ods: string): Promise<string | undefined> {
  const row = await db.selectFrom('organisations').select('parent').where('ods', '=', ods).executeTakeFirst();
  return row?.parent ?? undefined;
}

/** The address somebody signs in by. */
export async function emailOf(db: Kysely<Database>, staff: string): Promise<string | undefined> {
  const row = await db.selectFrom('staff_accounts').select('email').where('id', '=', staff).executeTakeFirst();
  return row?.email;
}

/** Takes all roles of a member of staff away. */
export async function withdrawAll(db: Kysely<Database>, staff: string): Promise<void> {
  await db.deleteFrom('staff_roles').where('staff_id', '=', staff).execute();
}

/** Whether the demo's accounts are here, whose passwords everybody knows. */
export async function hasDemoAccounts(db: Kysely<Database>): Promise<boolean> {
  const account = await db
    .selectFrom('staff_accounts')
    .select('id')
    .where('email', 'like', '%@demo.example')
    .executeTakeFirst();
  return account !== undefined;
}

/** Gives roles; giving one twice changes nothing. */
export async function grant(db: Kysely<Database>, staff: string, grants: readonly Grant[]): Promise<void> {
  await db
    .insertInto('staff_roles')
    .values(grants.map(({ role, ods }) => ({ staff_id: staff, role, ods })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
