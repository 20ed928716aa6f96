import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** What a rule found in what staff wrote that may tell who somebody is. */
export const repliesLookedThrough: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['sent_replies', 'sent_changes']) {
    await addMissingColumns(db, table, [{ name: 'personal_data', kind: 'text', initially: '[]' }]);
  }
}
