import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { EVENTS_CHANNEL } from '../watch.ts';

/** What happened last, whatever story it happened to; and PostgreSQL says when something did. */
export const news: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('events_newest').ifNotExists().on('events').columns(['at']).execute();
  if (db.getExecutor().adapter instanceof SqliteAdapter) return;
  await sql`create or replace function hearback_events_came() returns trigger language plpgsql as $$
    begin perform pg_notify('${sql.raw(EVENTS_CHANNEL)}', ''); return null; end $$`.execute(db);
  await sql`create or replace trigger events_came after insert on events
    for each statement execute function hearback_events_came()`.execute(db);
}
