import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Edits of stories, what their authors say to them, and where a story stands that is not settled. */
export const revisions: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'stories', [
    { name: 'returned', kind: 'text' },
    { name: 'asked_at', kind: 'text' },
    { name: 'held_reason', kind: 'text' },
    { name: 'held_note', kind: 'text' },
    { name: 'held_at', kind: 'text' },
    { name: 'criticality', kind: 'integer' },
  ]);
  await db.schema
    .createTable('revisions')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('note', 'text')
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addUniqueConstraint('revisions_in_order', ['story_id', 'number'])
    .execute();
}
