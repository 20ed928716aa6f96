import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which changes the answer to a complaint tells of or promises, as it is drafted or was sent. */
export const complaintChanges: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('complaint_changes')
    .ifNotExists()
    .addColumn('complaint_id', 'text', (column) => column.notNull().references('complaints.id'))
    .addColumn('change_id', 'text', (column) => column.notNull().references('changes.id'))
    .addColumn('linked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('complaint_changes_key', ['complaint_id', 'change_id'])
    .execute();
  await db.schema
    .createIndex('complaint_changes_of')
    .ifNotExists()
    .on('complaint_changes')
    .columns(['change_id'])
    .execute();
}
