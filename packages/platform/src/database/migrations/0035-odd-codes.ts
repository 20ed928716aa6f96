import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Which lines of a register bring codes of an unusual shape. */
export const oddCodes: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'imports', [{ name: 'odd', kind: 'integer', initially: 0 }]);
  await addMissingColumns(db, 'import_mistakes', [{ name: 'is_odd', kind: 'integer', initially: 0 }]);
}
