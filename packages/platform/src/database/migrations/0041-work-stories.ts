import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Stories of those who work at an organisation, apart from those of patients, and the doors that they come by. */
export const workStories: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('work_doors')
    .ifNotExists()
    .addColumn('ods', 'text', (column) => column.primaryKey().notNull().references('organisations.ods'))
    .addColumn('is_open', 'integer', (column) => column.notNull())
    .addColumn('speak_up', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('work_stories')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('happened', 'text', (column) => column.notNull())
    .addColumn('good', 'text')
    .addColumn('better', 'text')
    .addColumn('topics', 'text', (column) => column.notNull())
    .addColumn('readers', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('urgent', 'text', (column) => column.notNull())
    .addColumn('personal_data', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text')
    .addColumn('counted_in', 'text')
    .addColumn('reason', 'text')
    .addColumn('note', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  for (const [name, columns] of indexes) {
    await db.schema.createIndex(name).ifNotExists().on('work_stories').columns(columns).execute();
  }
  await answerTables(db);
}

const indexes: readonly [name: string, columns: string[]][] = [
  ['work_stories_to_read', ['status', 'received_at', 'id']],
  ['work_stories_decided', ['status', 'decided_at', 'id']],
  ['work_stories_counted', ['ods', 'counted_in']],
];

async function answerTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('work_authors')
    .ifNotExists()
    .addColumn('story_id', 'text', (column) => column.primaryKey().notNull().references('work_stories.id'))
    .addColumn('email', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('work_answers')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('work_stories.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('work_answers_of').ifNotExists().on('work_answers').columns(['story_id', 'at']).execute();
}
