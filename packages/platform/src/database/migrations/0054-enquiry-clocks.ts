import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/**
 * How soon an organisation aims to answer those who ask in private, by when each of them should be answered, and when each
 * last changed.
 */
export const enquiryClocks: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [
    { name: 'help_days', kind: 'integer' },
    { name: 'help_counted', kind: 'text' },
  ]);
  await addMissingColumns(db, 'enquiries', [
    { name: 'days', kind: 'integer' },
    { name: 'counted', kind: 'text' },
    { name: 'due', kind: 'text' },
    { name: 'answered', kind: 'text' },
    { name: 'reminded', kind: 'integer', initially: 0 },
    { name: 'changed_at', kind: 'text', initially: '' },
  ]);
  await db.schema.createIndex('enquiries_changed').ifNotExists().on('enquiries').columns(['changed_at']).execute();
  await db.schema
    .createIndex('enquiries_due')
    .ifNotExists()
    .on('enquiries')
    .columns(['due', 'id'])
    .where(sql.ref('answered'), 'is', null)
    .where(sql.ref('due'), 'is not', null)
    .execute();
}
