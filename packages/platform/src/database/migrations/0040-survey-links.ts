import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** One-time links to surveys, and which mails have them. */
export const surveyLinks: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('survey_batches')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('invited_by', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('survey_batches_by_survey')
    .ifNotExists()
    .on('survey_batches')
    .columns(['survey_id', 'made_at'])
    .execute();
  await db.schema
    .createTable('survey_links')
    .ifNotExists()
    .addColumn('token_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('batch_id', 'text', (column) => column.notNull().references('survey_batches.id'))
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('tags', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('is_used', 'integer', (column) => column.notNull())
    .addColumn('line', 'integer')
    .addColumn('trouble', 'text')
    .execute();
  await db.schema.createIndex('survey_links_by_batch').ifNotExists().on('survey_links').column('batch_id').execute();
  await addMissingColumns(db, 'outbox', [{ name: 'batch_id', kind: 'text' }]);
  await db.schema.createIndex('outbox_of_batch').ifNotExists().on('outbox').column('batch_id').execute();
}
