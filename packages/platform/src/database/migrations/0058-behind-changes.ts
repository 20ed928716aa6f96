import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a change is because of beside its first story: other stories, and what people wrote in answer to surveys. */
export const behindChanges: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('change_stories')
    .ifNotExists()
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('change_id', 'text', (column) => column.notNull().references('changes.id'))
    .addColumn('linked_at', 'text', (column) => column.notNull())
    .addColumn('difference', 'text')
    .addPrimaryKeyConstraint('change_stories_key', ['story_id', 'change_id'])
    .execute();
  await db.schema
    .createTable('change_answers')
    .ifNotExists()
    .addColumn('answer_id', 'text', (column) => column.notNull().references('written_answers.id'))
    .addColumn('change_id', 'text', (column) => column.notNull().references('changes.id'))
    .addColumn('linked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('change_answers_key', ['answer_id', 'change_id'])
    .execute();
  for (const table of ['change_stories', 'change_answers']) {
    await db.schema.createIndex(`${table}_of`).ifNotExists().on(table).columns(['change_id']).execute();
  }
  // Of a change one thing at a time waits to be read beside each story.
  await db.schema.dropIndex('sent_changes_waiting').ifExists().execute();
  await db.schema
    .createIndex('sent_changes_waiting')
    .unique()
    .on('sent_changes')
    .columns(['change_id', 'story_id'])
    .where(sql<boolean>`state = 'to-check'`)
    .execute();
}
