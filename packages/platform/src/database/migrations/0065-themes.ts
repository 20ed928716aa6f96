import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** How an organisation's tag and pages are drawn, beside their accent. */
export const themes: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [{ name: 'theme', kind: 'text' }]);
}
