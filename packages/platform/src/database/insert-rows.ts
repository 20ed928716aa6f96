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
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  return db
    .insertInto(table)
    .columns(columns)
    .expression(isSqlite ? fromJsonEach(columns, rows) : fromRecordset({ table, columns, rows }));
}

function fromJsonEach(columns: readonly string[], rows: readonly object[]) {
  // By place, not by name: SQLite looks a name up by going through all before it.
  const json = JSON.stringify(rows.map((row) => columns.map((column) => row[column as keyof typeof row])));
  const values = sql.join(columns.map((_, place) => sql`value ->> ${sql.lit(place)}`));
  // Without a condition SQLite takes the conflict clause that may follow for a join's.
  return sql`select ${values} from json_each(${json}) where true`;
}

function fromRecordset({
  table,
  columns,
  rows,
}: {
  table: string;
  columns: readonly string[];
  rows: readonly object[];
}) {
  const json = JSON.stringify(rows);
  const values = sql.join(columns.map((column) => sql.ref(column)));
  return sql`select ${values} from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`;
}
