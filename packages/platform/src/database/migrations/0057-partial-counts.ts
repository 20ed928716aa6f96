import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** How many stopped before the end of a survey, beside how many answered it. */
export const partialCounts: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'surveys', [{ name: 'partial', kind: 'integer', initially: 0 }]);
}
