import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files that messages about requests for help bring. */
export const enquiryFiles: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await db.schema
    .createTable('enquiry_files')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiries.id'))
    .addColumn('message_id', 'text')
    .addColumn('by_id', 'text')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('bytes', isSqlite ? 'blob' : sql`bytea`, (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('enquiry_files_of')
    .ifNotExists()
    .on('enquiry_files')
    .columns(['enquiry_id', 'message_id'])
    .execute();
  await db.schema
    .createIndex('enquiry_files_left')
    .ifNotExists()
    .on('enquiry_files')
    .columns(['message_id', 'added_at'])
    .where('message_id', 'is', null)
    .execute();
}
