import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/** Counts what authors said of replies before it was counted as they say it. */
export function helpfulCounts(countAnew: (db: Kysely<Database>) => Promise<void>): Migration {
  return { up: countAnew };
}
