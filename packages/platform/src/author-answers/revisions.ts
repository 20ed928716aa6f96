import type { AnswerRevision, EditAnswer } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { AnswerRevisionRow, Database } from '../database/schema.ts';
import { AUTHOR } from '../timeline/store.ts';

/** An edit of an answer to add: nobody has said anything to it. */
export type NewAnswerRevision = Omit<AnswerRevisionRow, 'answer' | 'answered_at'>;

/** Every edit of some answers by the answer's id, oldest first. */
export async function revisionsOfAnswers(
  db: Kysely<Database>,
  answers: readonly string[],
): Promise<Map<string, AnswerRevision[]>> {
  const found = new Map<string, AnswerRevision[]>();
  if (answers.length === 0) return found;
  const rows = await db
    .selectFrom('answer_revisions')
    .selectAll()
    .where('answer_id', 'in', answers)
    .orderBy('at')
    .orderBy('id')
    .execute();
  for (const row of rows) found.set(row.answer_id, [...(found.get(row.answer_id) ?? []), revisionIn(row)]);
  return found;
}

/** Every edit of one answer, oldest first. */
export async function revisionsOfAnswer(db: Kysely<Database>, answer: string): Promise<AnswerRevision[]> {
  return (await revisionsOfAnswers(db, [answer])).get(answer) ?? [];
}

/** Adds an edit of an answer. */
export async function insertAnswerRevision(db: Kysely<Database>, revision: NewAnswerRevision): Promise<void> {
  await db
    .insertInto('answer_revisions')
    .values({ ...revision, answer: null, answered_at: null })
    .execute();
}

/** Keeps what the author says to an edit; false where they have said something before. */
export async function keepEditAnswer(
  db: Kysely<Database>,
  { edit, answer, at }: { edit: string; answer: EditAnswer; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('answer_revisions')
    .set({ answer, answered_at: at })
    .where('id', '=', edit)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function revisionIn(row: AnswerRevisionRow): AnswerRevision {
  const { id, actor, actor_name, at, before, after, reason, note, answer, answered_at } = row;
  return {
    ...{ id, by: actor_name, isByAuthor: actor === AUTHOR.id, at, before, after },
    ...{ reason: reason ?? undefined, note: note ?? undefined },
    answer: answer && answered_at ? { answer, at: answered_at } : undefined,
  };
}
