import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Registers that are imported: their lines until they are, what will become of them, and what was done. */
export const imports: Migration = { up };

const ALWAYS = 'text not null';
const key = (of: string) => ({ import_id: ALWAYS, [of]: of === 'line' ? 'integer not null' : ALWAYS });

async function up(db: Kysely<unknown>): Promise<void> {
  await create(db, 'imports', {
    ...{ id: 'text primary key not null', staff_id: ALWAYS, staff_name: ALWAYS, started_at: ALWAYS, state: ALWAYS },
    ...{ ignored: ALWAYS, digest: 'text', imported_at: 'text', size: 'integer' },
    ...counting(['bytes', 'lines', 'checked', 'added', 'changed', 'closed', 'unchanged', 'bad']),
  });
  await create(db, 'import_lines', {
    ...{ ...key('line'), surplus: 'integer not null', code: ALWAYS, ods: ALWAYS, name: ALWAYS, kind: ALWAYS },
    ...{ parent: ALWAYS, closed: ALWAYS, successor: ALWAYS, 'primary key': '(import_id, line)' },
  });
  await db.schema
    .createIndex('import_lines_by_code')
    .ifNotExists()
    .on('import_lines')
    .columns(['import_id', 'code', 'line'])
    .execute();
  await create(db, 'import_plans', {
    ...{ ...key('ods'), deed: ALWAYS, name: ALWAYS, register_name: 'text', kind: ALWAYS, parent: 'text' },
    ...{ closed_at: 'text', successor: 'text', is_led_anew: 'integer not null', version: 'integer' },
    'primary key': '(import_id, ods)',
  });
  await create(db, 'import_mistakes', {
    ...{ ...key('line'), mistakes: ALWAYS, 'primary key': '(import_id, line)' },
  });
}

function counting(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, 'integer not null default 0']));
}

async function create(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  const parts = Object.entries(columns).map(([name, kind]) => sql.raw(`${name} ${kind}`));
  await sql`create table if not exists ${sql.table(table)} (${sql.join(parts)})`.execute(db);
}
