import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** The doors of organisations: how to be reached through each, and which of the others are closed. */
export const doors: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [
    { name: 'help', kind: 'text' },
    { name: 'complaint', kind: 'text' },
    { name: 'survey', kind: 'text' },
    { name: 'closed_doors', kind: 'text', initially: '[]' },
  ]);
}
