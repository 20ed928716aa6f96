import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The doors of organisations: how to be reached through each, and which of the others are closed. */
export const doors: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  // One at a time: SQLite adds no more in one statement.
  for (const name of ['help', 'complaint', 'survey']) {
    await db.schema.alterTable('organisations').addColumn(name, 'text').execute();
  }
  await db.schema
    .alterTable('organisations')
    .addColumn('closed_doors', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute();
}
