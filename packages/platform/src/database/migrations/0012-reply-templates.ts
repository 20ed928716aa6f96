import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The beginnings of replies that organisations keep. */
export const replyTemplates: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reply_templates')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ods', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('reply_templates_of_organisation')
    .ifNotExists()
    .on('reply_templates')
    .columns(['ods', 'name', 'id'])
    .execute();
}
