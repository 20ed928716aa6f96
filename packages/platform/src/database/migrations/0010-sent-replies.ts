import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Replies that were sent and wait to go out or to be checked, and what organisations have set for that. */
export const sentReplies: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [
    { name: 'second_look', kind: 'text', initially: 'off' },
    { name: 'first_replies', kind: 'integer', initially: 3 },
    { name: 'take_back_minutes', kind: 'integer', initially: 30 },
  ]);
  await addMissingColumns(db, 'clocks', [{ name: 'reply_sent', kind: 'text' }]);
  await db.schema
    .createTable('sent_replies')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('staff_name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('change', 'text')
    .addColumn('checks', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'text', (column) => column.notNull())
    .addColumn('goes_out_at', 'text', (column) => column.notNull())
    .addColumn('sent_back_reason', 'text')
    .addColumn('sent_back_note', 'text')
    .addColumn('sent_back_by', 'text')
    .addColumn('sent_back_at', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  for (const [name, columns] of [
    ['sent_replies_in_state', ['state', 'goes_out_at', 'id']],
    ['sent_replies_of_story', ['story_id']],
    ['replies_by_staff', ['staff_id', 'ods']],
  ] as const) {
    const table = name === 'replies_by_staff' ? 'replies' : 'sent_replies';
    await db.schema
      .createIndex(name)
      .ifNotExists()
      .on(table)
      .columns([...columns])
      .execute();
  }
}
