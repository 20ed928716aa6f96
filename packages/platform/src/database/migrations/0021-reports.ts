import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Organisations' reports of published stories as unsuitable. */
export const reports: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'stories', [{ name: 'reported_at', kind: 'text' }]);
  await db.schema
    .createIndex('stories_reported')
    .ifNotExists()
    .on('stories')
    .columns(['is_urgent', 'reported_at', 'id'])
    .where('reported_at', 'is not', null)
    .execute();
  await db.schema
    .createTable('reports')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('staff_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('decided_by', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('note', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    // Of two who report at once one is first: the story has been reported then.
    .addUniqueConstraint('reports_once', ['story_id', 'published_at'])
    .execute();
}
