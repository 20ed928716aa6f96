import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which changes are because of an enquiry too. */
export const enquiryChanges: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('enquiry_changes')
    .ifNotExists()
    .addColumn('enquiry_id', 'text', (column) => column.notNull().references('enquiries.id'))
    .addColumn('change_id', 'text', (column) => column.notNull().references('changes.id'))
    .addColumn('linked_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('enquiry_changes_key', ['enquiry_id', 'change_id'])
    .execute();
  await db.schema
    .createIndex('enquiry_changes_of')
    .ifNotExists()
    .on('enquiry_changes')
    .columns(['change_id'])
    .execute();
}
