import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Database } from './schema.ts';

/**
 * An insert of any number of rows whose SQL is always the same: the rows are one JSON parameter. An insert with a
 * parameter for each value is built and prepared anew for each number of rows, which took a third of the intake's time.
 */
export function insertRows<Table extends keyof Database>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly (Database[Table] & object)[],
) {
  const columns = Object.keys(rows[0] ?? {}) as (keyof Database[Table] & string)[];
  const json = JSON.stringify(rows);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  return db
    .insertInto(table)
    .columns(columns)
    .expression(isSqlite ? fromJsonEach(columns, json) : fromRecordset({ table, columns, json }));
}

function fromJsonEach(columns: readonly string[], json: string) {
  const values = sql.join(columns.map((column) => sql`value ->> ${sql.lit(column)}`));
  // Without a condition SQLite takes the conflict clause that may follow for a join's.
  return sql`select ${values} from json_each(${json}) where true`;
}

function fromRecordset({ table, columns, json }: { table: string; columns: readonly string[]; json: string }) {
  const values = sql.join(columns.map((column) => sql.ref(column)));
  return sql`select ${values} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`;
}
