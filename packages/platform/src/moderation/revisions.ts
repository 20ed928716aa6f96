import type { EditAnswer, Revision, StoryWords } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, RevisionRow } from '../database/schema.ts';
import { AUTHOR } from '../timeline/store.ts';

/** An edit to add to a story. */
export type NewRevision = Omit<RevisionRow, 'number' | 'answer' | 'answered_at' | 'before' | 'after'> & {
  before: StoryWords;
  after: StoryWords;
};

/** Every edit of a story, oldest first. */
export async function revisionsOf(db: Kysely<Database>, story: string): Promise<Revision[]> {
  const rows = await db.selectFrom('revisions').selectAll().where('story_id', '=', story).orderBy('number').execute();
  return rows.map(revisionIn);
}

/** The hash of the edit with this id, if there is one. */
export async function keptRevision(db: Kysely<Database>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('revisions').select('fingerprint').where('id', '=', id).executeTakeFirst();
  return row?.fingerprint;
}

/** Adds an edit as the next of its story. The story's row is held by then, so that no other can take the number. */
export async function insertRevision(db: Kysely<Database>, { before, after, ...row }: NewRevision): Promise<void> {
  const { last } = await db
    .selectFrom('revisions')
    .select((select) => select.fn.max<number | null>('number').as('last'))
    .where('story_id', '=', row.story_id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('revisions')
    .values({
      ...row,
      number: Number(last ?? 0) + 1,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      answer: null,
      answered_at: null,
    })
    .execute();
}

/** Keeps the author's answer to all of a story's edits that have none. */
export async function answerRevisions(
  db: Kysely<Database>,
  { story, answer, at }: { story: string; answer: EditAnswer; at: string },
): Promise<void> {
  await db
    .updateTable('revisions')
    .set({ answer, answered_at: at })
    .where('story_id', '=', story)
    .where('answer', 'is', null)
    .where('actor', '!=', AUTHOR.id)
    .execute();
}

/** An edit as the contract has it. */
export function revisionIn(row: RevisionRow): Revision {
  return {
    id: row.id,
    number: row.number,
    by: row.actor_name,
    isByAuthor: row.actor === AUTHOR.id,
    at: row.at,
    before: JSON.parse(row.before) as StoryWords,
    after: JSON.parse(row.after) as StoryWords,
    reason: row.reason ?? undefined,
    note: row.note ?? undefined,
    answer: row.answer && row.answered_at ? { answer: row.answer, at: row.answered_at } : undefined,
  };
}
