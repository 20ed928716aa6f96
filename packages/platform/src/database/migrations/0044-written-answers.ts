import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Database } from '../schema.ts';

/** What people wrote in answer to surveys, and what moderators decide on it; what is there already too by `fill`. */
export function writtenAnswers(fill: (db: Kysely<Database>) => Promise<void>): Migration {
  return {
    async up(db: Kysely<Database>) {
      await createTable(db);
      for (const [name, columns] of indexes) {
        await db.schema.createIndex(name).ifNotExists().on('written_answers').columns(columns).execute();
      }
      await fill(db);
    },
  };
}

const indexes: readonly [name: string, columns: string[]][] = [
  ['written_answers_waiting', ['state', 'is_urgent', 'received_at', 'id']],
  ['written_answers_decided', ['state', 'decided_at', 'id']],
  ['written_answers_of_survey', ['survey_id', 'state', 'received_at', 'id']],
];

const texts = ['response_id', 'question', 'survey_id', 'ods', 'method', 'language', 'text', 'state'];

async function createTable(db: Kysely<Database>): Promise<void> {
  let create = db.schema
    .createTable('written_answers')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull());
  for (const name of [...texts, 'urgent', 'personal_data', 'received_at']) {
    create = create.addColumn(name, 'text', (column) => column.notNull()) as typeof create;
  }
  for (const name of ['is_staff', 'is_urgent', 'version']) {
    create = create.addColumn(name, 'integer', (column) => column.notNull()) as typeof create;
  }
  for (const name of ['service', 'shown', 'decided_at', 'decided_by', 'decided_name']) {
    create = create.addColumn(name, 'text') as typeof create;
  }
  await create.addUniqueConstraint('written_answers_once', ['response_id', 'question'] as never).execute();
}
