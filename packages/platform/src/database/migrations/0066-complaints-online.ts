import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** When something happened with a complaint last, and whether operators were told that nobody at its organisation sees it. */
export const complaintsOnline: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'complaints', [
    { name: 'changed_at', kind: 'text', initially: '' },
    { name: 'unseen_told', kind: 'integer', initially: 0 },
  ]);
  await db.schema.createIndex('complaints_changed').ifNotExists().on('complaints').columns(['changed_at']).execute();
}
