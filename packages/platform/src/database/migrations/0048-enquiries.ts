import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Private requests for help: what is asked, and apart from it who asks; what was written to and fro, and what staff did. */
export const enquiries: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('enquiries')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('wrong', 'text', (column) => column.notNull())
    .addColumn('help', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('urgent', 'text', (column) => column.notNull())
    .addColumn('is_urgent', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('awaits', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('moved_at', 'text', (column) => column.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('outcome', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .execute();
  for (const [name, columns] of indexes) {
    await db.schema.createIndex(name).ifNotExists().on('enquiries').columns(columns).execute();
  }
  await peopleTable(db);
  await writtenTables(db);
}

const indexes: readonly [name: string, columns: string[]][] = [
  ['enquiries_waiting', ['status', 'awaits', 'is_urgent', 'moved_at', 'id']],
  ['enquiries_closed', ['status', 'closed_at', 'id']],
];

async function peopleTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('enquiry_people')
    .ifNotExists()
    .addColumn('enquiry_id', 'text', (column) => column.primaryKey().notNull().references('enquiries.id'))
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .execute();
}

async function writtenTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('enquiry_messages')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiries.id'))
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text')
    .addColumn('role', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('enquiry_steps')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiries.id'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text')
    .addColumn('outcome', 'text')
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  for (const table of ['enquiry_messages', 'enquiry_steps']) {
    await db.schema.createIndex(`${table}_of`).ifNotExists().on(table).columns(['enquiry_id', 'at']).execute();
  }
}
