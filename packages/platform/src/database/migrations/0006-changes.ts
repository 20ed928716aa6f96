import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** What shows that a change was made, and what the author says of it; and the register of changes: open ones by the day they are due, settled ones by when they were settled. */
export const changes: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const table = 'changes';
  await addMissingColumns(db, table, [
    { name: 'evidence_text', kind: 'text' },
    { name: 'evidence_link', kind: 'text' },
    { name: 'difference', kind: 'text' },
  ]);
  // Of one organisation, and of all of them.
  for (const [name, first] of [
    ['changes_open', ['ods']],
    ['changes_open_everywhere', []],
  ] as const) {
    await db.schema
      .createIndex(name)
      .ifNotExists()
      .on(table)
      .columns([...first, 'due', 'id'])
      .where(sql.ref('settled_at'), 'is', null)
      .execute();
  }
  for (const [name, first] of [
    ['changes_settled', ['ods']],
    ['changes_settled_everywhere', []],
  ] as const) {
    await db.schema
      .createIndex(name)
      .ifNotExists()
      .on(table)
      .columns([...first, 'status', 'settled_at', 'id'])
      .execute();
  }
  // What the public reads: what was settled or recorded last first.
  await sql`create index if not exists changes_public on changes (ods, (coalesce(settled_at, recorded_at)), id)`.execute(
    db,
  );
}
