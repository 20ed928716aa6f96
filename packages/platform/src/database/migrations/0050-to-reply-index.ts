import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What waits for a reply, oldest first, found without a look at what is answered, also before the database knows its figures. */
export const toReplyIndex: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('stories_to_reply')
    .ifNotExists()
    .on('stories')
    .columns(['status', 'received_at', 'id'])
    // Of these alone: over all of them it would be taken for what is answered too, and sorted.
    .where(sql<boolean>`replies = 0`)
    .execute();
}
