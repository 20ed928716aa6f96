import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Who was reminded of a clock that stays stopped. */
export const stoppedReminders: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'clocks', [{ name: 'stopped_reminded', kind: 'integer', initially: 0 }]);
}
