import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What authors answer to replies. */
export const authorAnswers: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('author_answers')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('reply_id', 'text', (column) => column.notNull().references('replies.id'))
    .addColumn('told', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('urgent', 'text', (column) => column.notNull())
    .addColumn('personal_data', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('edit_reason', 'text')
    .addColumn('rejection_reason', 'text')
    .addColumn('note', 'text')
    .execute();
  for (const [name, columns] of [
    ['author_answers_in_state', ['state', 'sent_at', 'id']],
    ['author_answers_of_story', ['story_id', 'published_at']],
  ] as const) {
    await db.schema
      .createIndex(name)
      .ifNotExists()
      .on('author_answers')
      .columns([...columns])
      .execute();
  }
  // To a reply one thing at a time waits to be read.
  await db.schema
    .createIndex('author_answers_waiting')
    .ifNotExists()
    .unique()
    .on('author_answers')
    .column('reply_id')
    .where(sql.ref('state'), '=', 'to-check')
    .execute();
}
