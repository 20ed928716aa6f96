import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { makeAppendOnly } from '../append-only.ts';

/** Monthly returns as they were taken to be sent; and the Friends and Family Test without limits, as anyone may answer it. */
export const returns: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('taken_returns')
    .ifNotExists()
    .addColumn('ods', 'text', (column) => column.notNull().references('organisations.ods'))
    .addColumn('month', 'text', (column) => column.notNull())
    .addColumn('taken_at', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text', (column) => column.notNull())
    .addColumn('counts', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('taken_returns_key', ['ods', 'month', 'taken_at'])
    .execute();
  await makeAppendOnly(db, 'taken_returns');
  await sql`update surveys set quota = null, closes_on = null where kind = 'friends-and-family'`.execute(db);
}
