import type { AnswerToCheck, AuthorAnswer, OwnAnswer } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { AuthorAnswerRow, Database } from '../database/schema.ts';
import { chosenIn } from '../stories/views.ts';

/** The answer with this id, if there is one. */
export async function findAnswer(db: Kysely<Database>, id: string): Promise<AuthorAnswerRow | undefined> {
  return db.selectFrom('author_answers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What waits to be read of the answers to a reply. */
export async function waitingAnswer(db: Kysely<Database>, reply: string): Promise<AuthorAnswerRow | undefined> {
  return db
    .selectFrom('author_answers')
    .selectAll()
    .where('reply_id', '=', reply)
    .where('state', '=', 'to-check')
    .executeTakeFirst();
}

/** Adds an answer; false when its id is there already, or another one to the reply waits to be read. */
export async function insertAnswer(db: Kysely<Database>, row: AuthorAnswerRow): Promise<boolean> {
  const inserted = await db
    .insertInto('author_answers')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Decides on an answer that waits; false when it waits no more: of several who try, one has it. */
export async function settleAnswer(
  db: Kysely<Database>,
  { id, to }: { id: string; to: Partial<AuthorAnswerRow> },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('author_answers')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', 'to-check')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The public answers to the replies of some stories by the reply's id, oldest first. */
export async function publicAnswersTo(
  db: Kysely<Database>,
  stories: readonly string[],
): Promise<Map<string, AuthorAnswer[]>> {
  const answers = new Map<string, AuthorAnswer[]>();
  if (stories.length === 0) return answers;
  const rows = await db
    .selectFrom('author_answers')
    .select(['id', 'reply_id', 'text', 'published_at'])
    .where('story_id', 'in', stories)
    .where('published_at', 'is not', null)
    .orderBy('published_at')
    .orderBy('id')
    .execute();
  for (const { reply_id, published_at, id, text } of rows) {
    answers.set(reply_id, [...(answers.get(reply_id) ?? []), { id, text, publishedAt: published_at ?? '' }]);
  }
  return answers;
}

/** A story's answers as their author sees them, in the order they were sent. */
export async function ownAnswers(db: Kysely<Database>, story: string): Promise<OwnAnswer[]> {
  return (await answersOf(db, story)).map((row) => ({
    ...{ id: row.id, reply: row.reply_id, text: row.told, state: row.state, sentAt: row.sent_at },
    edit: row.edit_reason ? { text: row.text, reason: row.edit_reason, note: row.note ?? undefined } : undefined,
    rejection: row.rejection_reason ? { reason: row.rejection_reason, note: row.note ?? undefined } : undefined,
  }));
}

/** A story's answers that wait to be read. */
export async function answersToCheck(
  db: Kysely<Database>,
  { story, mayCheck }: { story: string; mayCheck: boolean },
): Promise<AnswerToCheck[]> {
  const waiting = (await answersOf(db, story)).filter(({ state }) => state === 'to-check');
  return waiting.map((row) => ({
    ...{ id: row.id, reply: row.reply_id, text: row.told, sentAt: row.sent_at, mayCheck },
    urgent: chosenIn(row.urgent),
    personalData: chosenIn(row.personal_data),
  }));
}

async function answersOf(db: Kysely<Database>, story: string): Promise<AuthorAnswerRow[]> {
  return db
    .selectFrom('author_answers')
    .selectAll()
    .where('story_id', '=', story)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
}
