import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Authors' appeals against what moderators decided. */
export const appeals: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'stories', [{ name: 'appealed_at', kind: 'text' }]);
  await db.schema
    .createIndex('stories_appealed')
    .ifNotExists()
    .on('stories')
    .columns(['is_urgent', 'appealed_at', 'id'])
    .where('appealed_at', 'is not', null)
    .execute();
  await db.schema
    .createTable('appeals')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('about', 'text', (column) => column.notNull())
    // Of two sent at once one is first: the decision has been appealed against then.
    .addColumn('decision_id', 'text', (column) => column.notNull().unique())
    .addColumn('decided_by', 'text', (column) => column.notNull())
    .addColumn('decided_name', 'text', (column) => column.notNull())
    .addColumn('decided_at', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('reason_note', 'text')
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('settled_by', 'text')
    .addColumn('settled_at', 'text')
    .addColumn('note', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('appeals_of_story').ifNotExists().on('appeals').columns(['story_id', 'at']).execute();
}
