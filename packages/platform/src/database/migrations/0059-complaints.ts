import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Complaints: what is complained about, and apart from it who complains; all that was done; the letters that answer them; and
 * who signs those.
 */
export const complaints: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('complaints')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('wanted', 'text')
    .addColumn('why_late', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('urgent', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('is_urgent', 'integer', (column) => column.notNull())
    .addColumn('due', 'text', (column) => column.notNull())
    .addColumn('moved_on', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('added_at', 'text', (column) => column.notNull())
    .execute();
  for (const [name, columns] of indexes) {
    await db.schema.createIndex(name).ifNotExists().on('complaints').columns(columns).execute();
  }
  await db.schema
    .createTable('complaint_people')
    .ifNotExists()
    .addColumn('complaint_id', 'text', (column) => column.primaryKey().notNull().references('complaints.id'))
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .execute();
  await timelineTables(db);
}

const indexes: readonly [name: string, columns: string[]][] = [
  ['complaints_due', ['state', 'is_urgent', 'due', 'id']],
  ['complaints_moved', ['state', 'moved_on', 'id']],
];

async function timelineTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('complaint_events')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaints.id'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('happened_on', 'text', (column) => column.notNull())
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addUniqueConstraint('complaint_events_order', ['complaint_id', 'number'])
    .execute();
  await db.schema
    .createTable('complaint_letters')
    .ifNotExists()
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaints.id'))
    .addColumn('letter', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_letters_key', ['complaint_id', 'letter'])
    .execute();
  await db.schema
    .createTable('complaint_terms')
    .ifNotExists()
    .addColumn('ods', 'text', (column) => column.primaryKey().notNull().references('organisations.ods'))
    .addColumn('responsible', 'text', (column) => column.notNull())
    .addColumn('asks_second_look', 'integer', (column) => column.notNull())
    .execute();
}
