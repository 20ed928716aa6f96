import type { Change } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { publicChange, selectPublicChanges } from '../changes/store.ts';
import type { Database } from '../database/schema.ts';

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
