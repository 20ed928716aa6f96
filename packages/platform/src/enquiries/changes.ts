import type { Change } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { byChange } from '../changes/behind.ts';
import { publicChange, selectPublicChanges } from '../changes/store.ts';
import type { Database } from '../database/schema.ts';

/** The enquiries that some changes are because of too, by change. */
export async function enquiriesBehind(
  db: Kysely<Database>,
  changes: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (changes.length === 0) return new Map();
  const rows = await db
    .selectFrom('enquiry_changes')
    .selectAll()
    .where('change_id', 'in', changes)
    .orderBy('linked_at')
    .orderBy('enquiry_id')
    .execute();
  return byChange(rows, ({ enquiry_id }) => enquiry_id);
}

/** The public changes that are because of an enquiry too, in the order they were linked. */
export async function changesBehind(db: Kysely<Database>, enquiry: string): Promise<Change[]> {
  const rows = await selectPublicChanges(db)
    .innerJoin('enquiry_changes', 'enquiry_changes.change_id', 'changes.id')
    .where('enquiry_changes.enquiry_id', '=', enquiry)
    .orderBy('enquiry_changes.linked_at')
    .orderBy('changes.id')
    .execute();
  return rows.map(publicChange);
}
