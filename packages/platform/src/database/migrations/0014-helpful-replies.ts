import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** What authors say of the replies to their stories. */
export const helpfulReplies: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'replies', [
    { name: 'helpful', kind: 'text' },
    { name: 'helpful_words', kind: 'text' },
  ]);
  await db.schema.createIndex('replies_helpful').ifNotExists().on('replies').columns(['ods', 'helpful']).execute();
}
