import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What waits for a reply, oldest first, found without a look at what is answered, also before the database knows its figures. */
export const toReplyIndex: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('stories_to_reply')
    .ifNotExists()
    .on('stories')
    .columns(['status', 'replies', 'received_at', 'id'])
    .execute();
}
