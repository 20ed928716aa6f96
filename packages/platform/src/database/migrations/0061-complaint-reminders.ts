import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Which last day of a complaint those who see to it were reminded of last. */
export const complaintReminders: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'complaints', [{ name: 'reminded', kind: 'text', initially: '' }]);
}
