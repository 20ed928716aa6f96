import type { OrganisationName } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

export interface GroupWithMembers {
  id: string;
  name: string;
  members: OrganisationName[];
}

/** A group with the organisations in it on a day (`YYYY-MM-DD`). */
export async function findGroup(db: Kysely<Database>, id: string, day: string): Promise<GroupWithMembers | undefined> {
  const group = await db.selectFrom('groups').selectAll().where('id', '=', id).executeTakeFirst();
  if (!group) return undefined;
  const members = await db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.ods', 'memberships.ods')
    .select(['organisations.ods', 'organisations.name'])
    // Memberships that overlap must not count an organisation twice.
    .distinct()
    .where('group_id', '=', id)
    .where('from_day', '<=', day)
    .where((or) => or.or([or('to_day', 'is', null), or('to_day', '>', day)]))
    .orderBy('organisations.name')
    .execute();
  return { ...group, members };
}

/** Every group, by name. */
export async function listGroups(db: Kysely<Database>): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('groups').selectAll().orderBy('name').limit(500).execute();
}

/** Adds a group whose organisations belong to it from `fromDay` on. */
export async function saveGroup(
  db: Kysely<Database>,
  group: { id: string; name: string; members: readonly string[]; fromDay: string },
): Promise<void> {
  const { id, name, members, fromDay } = group;
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('groups')
      .values({ id, name })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ name }))
      .execute();
    if (members.length === 0) return;
    await trx
      .insertInto('memberships')
      .values(members.map((ods) => ({ group_id: id, ods, from_day: fromDay, to_day: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
