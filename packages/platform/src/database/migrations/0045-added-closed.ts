import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** How many of the organisations that a register brings are closed already. */
export const addedClosed: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'imports', [{ name: 'added_closed', kind: 'integer', initially: 0 }]);
}
