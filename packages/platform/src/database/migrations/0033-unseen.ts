import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Whether operators were told that nobody at its organisation sees what was sent on. */
export const unseen: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'sent_on', [{ name: 'unseen_told', kind: 'integer', initially: 0 }]);
}
