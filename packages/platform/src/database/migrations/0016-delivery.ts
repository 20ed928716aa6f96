import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** What became of mails, for those who have to see it. */
export const delivery: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'outbox', [
    { name: 'kind', kind: 'text' },
    { name: 'story_id', kind: 'text' },
    { name: 'sent_at', kind: 'text' },
    { name: 'last_code', kind: 'text' },
  ]);
  await db.schema.createIndex('outbox_of_story').ifNotExists().on('outbox').column('story_id').execute();
  await db.schema
    .createIndex('outbox_in_state')
    .ifNotExists()
    .on('outbox')
    .columns(['status', 'created_at', 'id'])
    .execute();
}
