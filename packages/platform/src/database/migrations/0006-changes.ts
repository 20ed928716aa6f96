import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The register of changes: open ones by the day they are due, settled ones by when they were settled. */
export const changes: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  const table = 'changes';
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
}
