import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { addMissingColumns } from '../add-missing-columns.ts';

/** Edits of what authors answer to replies, and until when authors are asked about an edit. */
export const answerEdits: Migration = { up };

async function up(db: Kysely<unknown>): Promise<void> {
  await addMissingColumns(db, 'stories', [
    { name: 'edit_until', kind: 'text' },
    { name: 'edit_reminded', kind: 'integer', initially: 0 },
  ]);
  await addMissingColumns(db, 'author_answers', [
    { name: 'returned', kind: 'text' },
    { name: 'asked_at', kind: 'text' },
    { name: 'asked_until', kind: 'text' },
    { name: 'asked_reminded', kind: 'integer', initially: 0 },
  ]);
  await db.schema
    .createTable('answer_revisions')
    .ifNotExists()
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('answer_id', 'text', (column) => column.notNull().references('author_answers.id'))
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('actor_name', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('before', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('note', 'text')
    .addColumn('answer', 'text')
    .addColumn('answered_at', 'text')
    .execute();
  await db.schema
    .createIndex('answer_revisions_of')
    .ifNotExists()
    .on('answer_revisions')
    .columns(['answer_id', 'at', 'id'])
    .execute();
  await keepEditsThatAre(db);
  await letReturn(db);
}

/** What was published in other words before there were edits of it: nobody knows any more who did that. */
async function keepEditsThatAre(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into answer_revisions (id, answer_id, actor, actor_name, at, before, after, reason, note)
    select id, id, 'platform', 'Hearback', published_at, told, text, edit_reason, note from author_answers
    where published_at is not null and edit_reason is not null
    and not exists (select 1 from answer_revisions where answer_revisions.answer_id = author_answers.id)`.execute(db);
}

/** One new answer to a reply waits at a time; one that comes back waits beside it. */
async function letReturn(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('author_answers_waiting').ifExists().execute();
  await db.schema
    .createIndex('author_answers_new')
    .ifNotExists()
    .unique()
    .on('author_answers')
    .column('reply_id')
    .where(sql.ref('state'), '=', 'to-check')
    .where(sql.ref('returned'), 'is', null)
    .execute();
  await db.schema
    .createIndex('author_answers_asked')
    .ifNotExists()
    .on('author_answers')
    .column('asked_until')
    .where(sql.ref('state'), '=', 'with-author')
    .execute();
}
