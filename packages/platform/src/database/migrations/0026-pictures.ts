import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Pictures that show what changed. */
export const pictures: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await db.schema
    .createTable('pictures')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('address', 'text', (column) => column.notNull().unique())
    .addColumn('story_id', 'text', (column) => column.notNull().references('stories.id'))
    .addColumn('change_id', 'text')
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('width', 'integer', (column) => column.notNull())
    .addColumn('height', 'integer', (column) => column.notNull())
    .addColumn('bytes', isSqlite ? 'blob' : sql`bytea`, (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  for (const column of ['story_id', 'change_id', 'added_at']) {
    await db.schema.createIndex(`pictures_by_${column}`).ifNotExists().on('pictures').column(column).execute();
  }
  await addMissingColumns(db, 'changes', [{ name: 'evidence_pictures', kind: 'text' }]);
}
