import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { makeAppendOnly } from '../append-only.ts';

/** What happened to a story stays as it was told: nothing of a timeline can be changed. */
export const timeline: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await makeAppendOnly(db, 'events');
}
