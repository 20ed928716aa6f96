import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Which responses somebody sent who stopped before the end. */
export const partialResponses: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'responses', [{ name: 'is_partial', kind: 'integer', initially: 0 }]);
}
