import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** By when stories should be answered, and what organisations have set for it. */
export const clocks: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [
    { name: 'clock_days', kind: 'integer', initially: 2 },
    { name: 'clock_counted', kind: 'text', initially: 'working' },
    { name: 'clock_public', kind: 'integer', initially: 0 },
  ]);
  await db.schema
    .createTable('clocks')
    .ifNotExists()
    .addColumn('story_id', 'text', (column) => column.primaryKey().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('days', 'integer', (column) => column.notNull())
    .addColumn('counted', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('answered', 'text')
    .addColumn('paused_at', 'text')
    .addColumn('paused_reason', 'text')
    .addColumn('paused_left', 'integer')
    .addColumn('reminded', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createIndex('clocks_by_organisation')
    .ifNotExists()
    .on('clocks')
    .columns(['ods', 'due', 'answered'])
    .execute();
  await db.schema
    .createIndex('clocks_to_remind')
    .ifNotExists()
    .on('clocks')
    .columns(['reminded', 'answered', 'due'])
    .execute();
}
