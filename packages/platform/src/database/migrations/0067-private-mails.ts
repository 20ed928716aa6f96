import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Which enquiry or complaint a mail tells whoever made it of. */
export const privateMails: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'outbox', [{ name: 'about_id', kind: 'text' }]);
  await db.schema.createIndex('outbox_about').ifNotExists().on('outbox').column('about_id').execute();
}
