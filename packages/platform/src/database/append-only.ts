import { type Kysely, SqliteAdapter, sql } from 'kysely';

/** Lets the database itself refuse to change or remove a row of this table, whoever asks. */
export async function makeAppendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  if (db.getExecutor().adapter instanceof SqliteAdapter) {
    for (const deed of ['update', 'delete']) {
      const name = sql.ref(`${table}_refuses_${deed}`);
      const refusal = sql`begin select raise(abort, 'append-only'); end`;
      await sql`create trigger if not exists ${name} before ${sql.raw(deed)} on ${sql.table(table)} ${refusal}`.execute(
        db,
      );
    }
    return;
  }
  await sql`create or replace function refuse_to_change() returns trigger language plpgsql as
    $$ begin raise exception 'append-only'; end $$`.execute(db);
  const name = sql.ref(`${table}_is_append_only`);
  await sql`create or replace trigger ${name} before update or delete or truncate on ${sql.table(table)}
    for each statement execute function refuse_to_change()`.execute(db);
}
