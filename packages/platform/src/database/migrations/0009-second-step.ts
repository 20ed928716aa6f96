import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Apps that people sign in with after their password, and what stands for a lost one. */
export const secondStep: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('staff_second_steps')
    .ifNotExists()
    .addColumn('staff_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('since', 'text')
    .addColumn('last_step', 'integer', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_recovery_codes')
    .ifNotExists()
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('staff_recovery_codes_once', ['staff_id', 'code_hash'])
    .execute();
  await db.schema
    .createTable('staff_challenges')
    .ifNotExists()
    .addColumn('token_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('staff_id', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('staff_tries')
    .ifNotExists()
    .addColumn('staff_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .execute();
}
