import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Whether operators were told that nobody at its organisation sees an enquiry. */
export const unseenEnquiries: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'enquiries', [{ name: 'unseen_told', kind: 'integer', initially: 0 }]);
}
