import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Of which months' returns whose staff were reminded. */
export const returnReminders: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('return_reminders')
    .ifNotExists()
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('month', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('return_reminders_key', ['ods', 'month'])
    .execute();
}
