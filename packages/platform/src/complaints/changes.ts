import type { Kysely } from 'kysely';
import { byChange } from '../changes/behind.ts';
import { selectPublicChanges } from '../changes/store.ts';
import type { Database } from '../database/schema.ts';

/** The complaints that some changes are because of too, by change. */
export async function complaintsBehind(
  db: Kysely<Database>,
  changes: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('complaint_changes')
    .selectAll()
    .where('change_id', 'in', changes)
    .orderBy('linked_at')
    .orderBy('complaint_id')
    .execute();
  return byChange(rows, ({ complaint_id }) => complaint_id);
}

/** Of some changes, those that are public ones of an organisation. */
export async function publicChangesAmong(
  db: Kysely<Database>,
  { ids, ods }: { ids: readonly string[]; ods: string },
): Promise<string[]> {
  const rows = await selectPublicChanges(db)
    .clearSelect()
    .select('changes.id')
    .where('changes.id', 'in', [...ids, ''])
    .where('changes.ods', '=', ods)
    .execute();
  return rows.map(({ id }) => id);
}

/** Lets the answer to a complaint tell of these changes and of no others. */
export async function setChangesOf(
  trx: Kysely<Database>,
  { complaint, changes, at }: { complaint: string; changes: readonly string[]; at: string },
): Promise<void> {
  const kept = await trx.selectFrom('complaint_changes').selectAll().where('complaint_id', '=', complaint).execute();
  for (const { change_id } of kept.filter((one) => !changes.includes(one.change_id))) {
    await trx
      .deleteFrom('complaint_changes')
      .where('complaint_id', '=', complaint)
      .where('change_id', '=', change_id)
      .execute();
  }
  for (const change of new Set(changes)) {
    if (kept.some(({ change_id }) => change_id === change)) continue;
    await trx
      .insertInto('complaint_changes')
      .values({ complaint_id: complaint, change_id: change, linked_at: at })
      .execute();
  }
}
