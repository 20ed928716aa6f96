import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { makeAppendOnly } from '../append-only.ts';

/** Surveys, what was answered, and how often. */
export const surveys: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await surveyTables(db);
  await db.schema
    .createTable('responses')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('service', 'text')
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('given', 'text', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('responses_by_survey')
    .ifNotExists()
    .on('responses')
    .columns(['survey_id', 'received_at', 'id'])
    .execute();
  await db.schema
    .createTable('survey_tallies')
    .ifNotExists()
    .addColumn('survey_id', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_tallies_key', [
      'survey_id',
      'question',
      'value',
      'day',
      'service',
      'method',
      'language',
    ])
    .execute();
}

async function surveyTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('surveys')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('draft', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('opens_on', 'text')
    .addColumn('closes_on', 'text')
    .addColumn('quota', 'integer')
    .addColumn('responses', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('surveys_by_ods').ifNotExists().on('surveys').columns(['ods', 'changed_at']).execute();
  await db.schema
    .createTable('survey_versions')
    .ifNotExists()
    .addColumn('survey_id', 'text', (column) => column.notNull().references('surveys.id'))
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('definition', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_versions_key', ['survey_id', 'version'])
    .execute();
  await makeAppendOnly(db, 'survey_versions');
}
