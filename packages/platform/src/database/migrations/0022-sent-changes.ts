import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Changes, and steps of changes, that were sent and wait to be checked. */
export const sentChanges: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sent_changes')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('change_id', 'text', (column) => column.notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('staff_name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('owner', 'text', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('step', 'text')
    .addColumn('checks', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('sent_back_reason', 'text')
    .addColumn('sent_back_note', 'text')
    .addColumn('sent_back_by', 'text')
    .addColumn('sent_back_at', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  for (const [name, columns] of [
    ['sent_changes_in_state', ['state', 'sent_at', 'id']],
    ['sent_changes_of_story', ['story_id']],
    ['sent_changes_of_change', ['change_id', 'state']],
  ] as const) {
    await db.schema
      .createIndex(name)
      .ifNotExists()
      .on('sent_changes')
      .columns([...columns])
      .execute();
  }
  // Of a change one thing at a time waits to be read.
  await db.schema
    .createIndex('sent_changes_waiting')
    .ifNotExists()
    .unique()
    .on('sent_changes')
    .column('change_id')
    .where(sql<boolean>`state = 'to-check'`)
    .execute();
}
