import { type Kysely, sql } from 'kysely';
import type { Engine } from '../database/engine.ts';
import type { Database } from '../database/schema.ts';

/** Takes the guard of the timelines off a test's own database, for a test that empties it between its parts. */
export async function letTimelinesBeCleared(db: Kysely<Database>, engine: Engine): Promise<void> {
  if (engine === 'sqlite') await sql`drop trigger events_refuses_delete`.execute(db);
  else await sql`drop trigger events_is_append_only on events`.execute(db);
}
