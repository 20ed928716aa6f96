import { type Kysely, SqliteAdapter, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** The counts of responses in the order of their days, and sums of those of days that are over. */
export const surveySums: Migration = { up };

const TALLIED = ['survey_id', 'day', 'service', 'method', 'language', 'question', 'value'];
const SUMMED = ['survey_id', 'grain', 'part', 'service', 'method', 'language', 'period', 'question', 'value'];

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'surveys', [{ name: 'summed_to', kind: 'text' }]);
  await countsTable(db, 'survey_sums', SUMMED);
  await countsTable(db, 'answer_tallies', TALLIED);
  const tables = await db.introspection.getTables();
  // On SQLite one that was cut short may have copied them already.
  if (tables.some(({ name }) => name === 'survey_tallies')) {
    const columns = sql.join([...TALLIED, 'count'].map((name) => sql.ref(name)));
    await sql`insert into answer_tallies (${columns}) select ${columns} from survey_tallies where true
      on conflict do nothing`.execute(db);
    await db.schema.dropTable('survey_tallies').execute();
  }
}

/** Rows lie in the order of their key, so that a sum reads them one after the other. */
async function countsTable(db: Kysely<unknown>, table: string, key: readonly string[]): Promise<void> {
  let create = db.schema.createTable(table).ifNotExists();
  for (const name of key) create = create.addColumn(name, 'text', (column) => column.notNull());
  const counted = create
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint(`${table}_in_order`, [...key] as never);
  const isSqlite = db.getExecutor().adapter instanceof SqliteAdapter;
  await (isSqlite ? counted.modifyEnd(sql`without rowid`) : counted).execute();
}
