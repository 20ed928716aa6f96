import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';
import { makeAppendOnly } from '../append-only.ts';

/** The log of access is the audit trail: it tells of organisations and stories too, and nothing of it can be changed. */
export const audit: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'staff_events', [
    { name: 'ods', kind: 'text' },
    { name: 'story_id', kind: 'text' },
  ]);
  const indexes = { time: ['at', 'id'], organisation: ['ods', 'at', 'id'], story: ['story_id', 'at', 'id'] };
  for (const [name, columns] of Object.entries(indexes)) {
    await db.schema.createIndex(`staff_events_by_${name}`).ifNotExists().on('staff_events').columns(columns).execute();
  }
  await makeAppendOnly(db, 'staff_events');
}
