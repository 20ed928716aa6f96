import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** What a mail server said of a mail that it did not take. */
export const saidOfMails: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'outbox', [{ name: 'last_said', kind: 'text' }]);
}
