import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Pictures that may be chosen in surveys. */
export const surveyPictures: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await db.schema
    .createTable('survey_pictures')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('address', 'text', (column) => column.notNull().unique())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('bytes', isSqlite ? 'blob' : sql`bytea`, (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('survey_pictures_by_added_at')
    .ifNotExists()
    .on('survey_pictures')
    .column('added_at')
    .execute();
}
