import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Searches that staff have saved, and which stories they were told of. */
export const savedSearches: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('saved_searches')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('alert', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('looked_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('saved_searches_of_staff')
    .ifNotExists()
    .on('saved_searches')
    .columns(['staff_id', 'name'])
    .execute();
  await db.schema
    .createIndex('saved_searches_to_look')
    .ifNotExists()
    .on('saved_searches')
    .columns(['alert', 'looked_at'])
    .execute();
  await db.schema
    .createTable('told_matches')
    .ifNotExists()
    .addColumn('search_id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_matches_key', ['search_id', 'story_id'])
    .execute();
}
