import type {
  AnswerRevision,
  AnswerState,
  AnswerToCheck,
  Appealable,
  AuthorAnswer,
  OwnAnswer,
  PersonalDataKind,
  UrgentKind,
} from '@hearback/contract';
import { openAnswerEdit } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import type { AuthorAnswerRow, Database } from '../database/schema.ts';
import { chosenIn } from '../stories/views.ts';
import { revisionsOfAnswers } from './revisions.ts';

/** What an answer has that its author is asked nothing. */
export const NOT_ASKED = { asked_at: null, asked_until: null, asked_reminded: 0 } as const;

/** What an answer has that was not rejected. */
export const NOT_REJECTED = { rejected_id: null, rejected_by: null, rejected_name: null, rejected_at: null } as const;

/** Whether an author may see an edit of their answer and say what they think of it. */
export function isAuthorAsked(state: AnswerState): boolean {
  return state === 'with-author' || state === 'published';
}

/** The answer with this id, if there is one. */
export async function findAnswer(db: Kysely<Database>, id: string): Promise<AuthorAnswerRow | undefined> {
  return db.selectFrom('author_answers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What waits of the answers to a reply: to be read, or for its author. */
export async function waitingAnswer(db: Kysely<Database>, reply: string): Promise<AuthorAnswerRow | undefined> {
  return db
    .selectFrom('author_answers')
    .selectAll()
    .where('reply_id', '=', reply)
    .where('state', 'in', ['to-check', 'with-author'])
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

interface Settling {
  id: string;
  from: readonly AnswerState[];
  /** The words that stand, as whoever decides has seen them. */
  text: string;
  to: Partial<AuthorAnswerRow>;
}

/** Takes an answer on that still is as it was seen; false when it is not: of several who try, one has it. */
export async function settleAnswer(db: Kysely<Database>, { id, from, text, to }: Settling): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('author_answers')
    // Where nothing becomes different it is held all the same: of two at once one waits for the other.
    .set({ text, ...to })
    .where('id', '=', id)
    .where('state', 'in', from)
    .where('text', '=', text)
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
export async function ownAnswers(
  db: Kysely<Database>,
  story: string,
  appealable: ReadonlyMap<string, Appealable>,
): Promise<OwnAnswer[]> {
  const rows = await answersOf(db, story);
  const revisions = await revisionsOfAnswers(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...{ id: row.id, reply: row.reply_id, text: row.told, state: row.state, sentAt: row.sent_at },
    edit: isAuthorAsked(row.state) ? editOf(row, revisions.get(row.id) ?? []) : undefined,
    askedUntil: row.asked_until ?? undefined,
    rejection: row.rejection_reason ? { reason: row.rejection_reason, note: row.note ?? undefined } : undefined,
    appealable: appealable.get(row.id),
  }));
}

/** The edit that stands in place of the author's words. */
function editOf({ told, text }: AuthorAnswerRow, revisions: readonly AnswerRevision[]): OwnAnswer['edit'] {
  const edit = revisions.findLast(({ isByAuthor, after }) => !isByAuthor && after === text);
  if (text === told || !edit?.reason) return undefined;
  const { id, reason, note } = edit;
  return { id, text, reason, note, isOpen: openAnswerEdit(revisions, text) === edit };
}

/** A story's answers that wait: to be read, or for their author. */
export async function answersToCheck(
  db: Kysely<Database>,
  { story, mayCheck }: { story: string; mayCheck: boolean },
): Promise<AnswerToCheck[]> {
  const rows = await answersOf(db, story);
  const revisions = await revisionsOfAnswers(
    db,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((row) =>
    row.state === 'to-check' || row.state === 'with-author'
      ? [{ ...toCheckIn(row), state: row.state, revisions: revisions.get(row.id) ?? [], mayCheck }]
      : [],
  );
}

/** An answer that waits, without its edits. */
function toCheckIn(row: AuthorAnswerRow) {
  return {
    ...{ id: row.id, reply: row.reply_id, text: row.told, sentAt: row.sent_at },
    edited: row.text === row.told ? undefined : row.text,
    returned: row.returned ?? undefined,
    askedUntil: row.asked_until ?? undefined,
    urgent: chosenIn<UrgentKind>(row.urgent),
    personalData: chosenIn<PersonalDataKind>(row.personal_data),
  };
}

/** A story's answers, in the order they were sent. */
export async function answersOf(db: Kysely<Database>, story: string): Promise<AuthorAnswerRow[]> {
  return db
    .selectFrom('author_answers')
    .selectAll()
    .where('story_id', '=', story)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
}
