import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Everyday conversations that staff write down: nothing in them says who spoke with staff. */
export const conversations: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('conversations')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('happened_on', 'text', (column) => column.notNull())
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('by_phone', 'integer', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('done', 'text', (column) => column.notNull())
    .addColumn('is_settled', 'integer', (column) => column.notNull())
    .addColumn('change_id', 'text')
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .execute();
  for (const [name, columns] of indexes) {
    await db.schema.createIndex(name).ifNotExists().on('conversations').columns(columns).execute();
  }
}

const indexes: readonly [name: string, columns: string[]][] = [
  ['conversations_happened', ['happened_on', 'id']],
  ['conversations_months', ['ods', 'month']],
  ['conversations_changed', ['changed_at']],
];
