import type { GroupName, MembershipDraft, OrganisationName, StaffGroup, StaffGroupSummary } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** An organisation that is in a group, or was. */
export interface Member extends OrganisationName {
  /** The first day on which it was in the group no more; absent where it is. */
  left?: string | undefined;
}

export interface GroupWithMembers {
  id: string;
  name: string;
  members: Member[];
}

/** A group with the organisations in it on a day (`YYYY-MM-DD`), and those that were in it before. */
export async function findGroup(db: Kysely<Database>, id: string, day: string): Promise<GroupWithMembers | undefined> {
  const group = await db.selectFrom('groups').select(['id', 'name']).where('id', '=', id).executeTakeFirst();
  if (!group) return undefined;
  const rows = await memberships(db, id).where('from_day', '<=', day).execute();
  const members = new Map<string, Member>();
  for (const { ods, name, to_day } of rows) {
    const left = to_day !== null && to_day <= day ? to_day : undefined;
    const known = members.get(ods);
    // Of several memberships the one that goes on counts, else the last.
    const isLater = !known || (known.left !== undefined && (left === undefined || left > known.left));
    if (isLater) members.set(ods, left === undefined ? { ods, name } : { ods, name, left });
  }
  return { ...group, members: [...members.values()] };
}

/** A group with who is in it, was, and will be. */
export async function findWholeGroup(db: Kysely<Database>, id: string): Promise<StaffGroup | undefined> {
  const group = await db.selectFrom('groups').selectAll().where('id', '=', id).executeTakeFirst();
  if (!group) return undefined;
  const rows = await memberships(db, id).orderBy('from_day').execute();
  const all = rows.map(({ ods, name, from_day, to_day }) => ({
    organisation: { ods, name },
    from: from_day,
    ...(to_day === null ? {} : { until: to_day }),
  }));
  return { ...group, memberships: all };
}

function memberships(db: Kysely<Database>, group: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.ods', 'memberships.ods')
    .select(['organisations.ods', 'organisations.name', 'from_day', 'to_day'])
    .where('group_id', '=', group)
    .orderBy('organisations.name')
    .orderBy('organisations.ods');
}

/** Every group, by name. */
export async function listGroups(db: Kysely<Database>): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('groups').select(['id', 'name']).orderBy('name').limit(500).execute();
}

/** Every group with how many organisations are in it on a day, by name. */
export async function countMembers(db: Kysely<Database>, day: string): Promise<StaffGroupSummary[]> {
  const rows = await db
    .selectFrom('groups')
    .select(['id', 'name'])
    .select((row) =>
      row
        .selectFrom('memberships')
        .whereRef('group_id', '=', 'groups.id')
        .where('from_day', '<=', day)
        .where((or) => or.or([or('to_day', 'is', null), or('to_day', '>', day)]))
        .select((count) => count.fn.count<number>('memberships.ods').distinct().as('members'))
        .as('members'),
    )
    .orderBy('name')
    .limit(500)
    .execute();
  return rows.map(({ members, ...group }) => ({ ...group, members: Number(members ?? 0) }));
}

/** Groups by their short names, of those that are known. */
export async function groupNames(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, GroupName>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('groups').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
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
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((row) => ({ name, version: row('groups.version', '+', 1) })),
      )
      .execute();
    if (members.length === 0) return;
    await trx
      .insertInto('memberships')
      .values(members.map((ods) => ({ group_id: id, ods, from_day: fromDay, to_day: null })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

/** Writes a group down anew, or a new one where no version was read; false where somebody was first. */
export async function writeGroup(
  db: Kysely<Database>,
  id: string,
  group: { name: string; version: number | undefined; memberships: readonly MembershipDraft[] },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await writeName(trx, id, group))) return false;
    await trx.deleteFrom('memberships').where('group_id', '=', id).execute();
    const rows = group.memberships.map(({ ods, from, until = null }) => ({
      ...{ group_id: id, ods, from_day: from, to_day: until },
    }));
    if (rows.length > 0) await trx.insertInto('memberships').values(rows).execute();
    return true;
  });
}

async function writeName(
  db: Kysely<Database>,
  id: string,
  { name, version }: { name: string; version: number | undefined },
): Promise<boolean> {
  if (version === undefined) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('groups')
      .values({ id, name })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db
    .updateTable('groups')
    .set({ name, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
