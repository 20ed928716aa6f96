import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What few stories are, found without looking at the others: how critical they are, and whose reply is overdue. */
export const searchIndexes: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('stories_by_criticality').ifNotExists().on('stories').column('criticality').execute();
  await db.schema
    .createIndex('clocks_open')
    .ifNotExists()
    .on('clocks')
    .columns(['due', 'story_id'])
    .where(sql.ref('answered'), 'is', null)
    .execute();
}
