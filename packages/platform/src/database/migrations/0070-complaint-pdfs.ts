import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Answers to complaints as PDF files, each made when it was signed and never changed. */
export const complaintPdfs: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await db.schema
    .createTable('complaint_pdfs')
    .ifNotExists()
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaints.id'))
    .addColumn('signed_number', 'integer', (column) => column.notNull())
    .addColumn('letter', 'text', (column) => column.notNull())
    .addColumn('bytes', isSqlite ? 'blob' : sql`bytea`, (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_pdfs_key', ['complaint_id', 'signed_number'])
    .execute();
}
