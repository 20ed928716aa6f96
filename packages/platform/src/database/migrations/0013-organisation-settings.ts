import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** The tree of organisations, what is set for each, and which of two people was first. */
export const organisationSettings: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'organisations', [
    { name: 'parent', kind: 'text' },
    { name: 'register_name', kind: 'text' },
    { name: 'version', kind: 'integer', initially: 1 },
    { name: 'opening', kind: 'text' },
    { name: 'accent', kind: 'text' },
    { name: 'origins', kind: 'text', initially: '[]' },
  ]);
  await addMissingColumns(db, 'groups', [{ name: 'version', kind: 'integer', initially: 1 }]);
  await db.schema
    .createIndex('organisations_by_parent')
    .ifNotExists()
    .on('organisations')
    .columns(['parent', 'ods'])
    .execute();
  await db.schema
    .createIndex('memberships_of_organisation')
    .ifNotExists()
    .on('memberships')
    .columns(['ods', 'group_id'])
    .execute();
}
