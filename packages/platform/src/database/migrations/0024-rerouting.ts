import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Stories whose authors are asked whether to send them on privately, and those that were sent on. */
export const rerouting: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'stories', [
    { name: 'reroute_to', kind: 'text' },
    { name: 'reroute_note', kind: 'text' },
    { name: 'reroute_until', kind: 'text' },
    { name: 'reroute_reminded', kind: 'integer', initially: 0 },
  ]);
  await db.schema
    .createTable('sent_on')
    .ifNotExists()
    .addColumn('story_id', 'text', (column) => column.primaryKey().notNull().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema
    .createIndex('sent_on_in_state')
    .ifNotExists()
    .on('sent_on')
    .columns(['ods', 'state', 'sent_at'])
    .execute();
  await db.schema
    .createTable('sent_on_steps')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('sent_on.story_id'))
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('note', 'text')
    .execute();
  await db.schema
    .createIndex('sent_on_steps_of')
    .ifNotExists()
    .on('sent_on_steps')
    .columns(['story_id', 'at'])
    .execute();
}
