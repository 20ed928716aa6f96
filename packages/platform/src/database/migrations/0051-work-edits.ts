import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Edits of what staff tell, which their authors are asked about. */
export const workEdits: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'work_stories', [
    { name: 'asked_at', kind: 'text' },
    { name: 'asked_until', kind: 'text' },
    { name: 'asked_reminded', kind: 'integer', initially: 0 },
  ]);
  await db.schema
    .createTable('work_edits')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('work_stories.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('note', 'text')
    .addColumn('answer', 'text')
    .addColumn('ended', 'text')
    .addColumn('settled_at', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('work_edits_of')
    .ifNotExists()
    .unique()
    .on('work_edits')
    .columns(['story_id', 'number'])
    .execute();
  await db.schema
    .createIndex('work_stories_asked')
    .ifNotExists()
    .on('work_stories')
    .column('asked_until')
    .where(sql.ref('status'), '=', 'with-author')
    .execute();
}
