import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** What staff want mail of and when, what waits for their digests, and whether their mails may hold words of stories. */
export const digests: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail_choices')
    .ifNotExists()
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('rhythm', 'text', (column) => column.notNull())
    .addColumn('stopped', 'text')
    .addPrimaryKeyConstraint('mail_choices_key', ['staff_id', 'topic'])
    .execute();
  await db.schema
    .createTable('digests')
    .ifNotExists()
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('told_until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('digests_key', ['staff_id', 'run'])
    .execute();
  await db.schema
    .createTable('digest_items')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('letter', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('digest_items_of_staff')
    .ifNotExists()
    .on('digest_items')
    .columns(['staff_id', 'id'])
    .execute();
  await addMissingColumns(db, 'saved_searches', [{ name: 'stopped', kind: 'text' }]);
  await addMissingColumns(db, 'organisations', [{ name: 'story_in_mails', kind: 'integer', initially: 0 }]);
}
