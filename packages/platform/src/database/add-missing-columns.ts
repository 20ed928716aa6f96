import type { Kysely } from 'kysely';

export interface NewColumn {
  name: string;
  kind: 'text' | 'integer';
  /** What it holds in every row that is there; without it the column may be empty. */
  initially?: string | number;
}

/**
 * Adds the columns that a table has not got yet. Kysely runs a migration in no transaction on SQLite, so one that was cut
 * short is met half done the next time.
 */
export async function addMissingColumns(
  db: Kysely<unknown>,
  table: string,
  columns: readonly NewColumn[],
): Promise<void> {
  const tables = await db.introspection.getTables();
  const there = new Set(tables.find(({ name }) => name === table)?.columns.map(({ name }) => name));
  // One at a time: SQLite adds no more than one column in a statement.
  for (const { name, kind, initially } of columns.filter((column) => !there.has(column.name))) {
    await db.schema
      .alterTable(table)
      .addColumn(name, kind, (column) => (initially === undefined ? column : column.notNull().defaultTo(initially)))
      .execute();
  }
}
