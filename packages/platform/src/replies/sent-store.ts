import type { StaffStorySummary } from '@hearback/contract';
import { isOnItsWay } from '@hearback/contract/replies';
import type { Kysely } from 'kysely';
import type { Database, SentReplyRow } from '../database/schema.ts';
import { holdStory } from '../stories/store.ts';

/** A sent reply with the name of its organisation. */
export type NamedReply = SentReplyRow & { name: string };

/** The sent reply with this id, if there is one. */
export async function findSent(db: Kysely<Database>, id: string): Promise<NamedReply | undefined> {
  return selectSent(db).where('sent_replies.id', '=', id).executeTakeFirst();
}

/** What was sent to a story and is not public: on its way or sent back, in the order it was sent. */
export async function sentTo(db: Kysely<Database>, story: string): Promise<NamedReply[]> {
  return selectSent(db)
    .where('story_id', '=', story)
    .where('state', 'in', ['waiting', 'to-check', 'sent-back'])
    .orderBy('sent_at')
    .orderBy('sent_replies.id')
    .execute();
}

/** Whether a reply to some stories is on its way, or else came back. */
export async function sentStandingOf(
  db: Kysely<Database>,
  stories: readonly string[],
): Promise<Map<string, StaffStorySummary['sentReply']>> {
  if (stories.length === 0) return new Map();
  const rows = await db
    .selectFrom('sent_replies')
    .select(['story_id', 'state'])
    .where('story_id', 'in', stories)
    .where('state', 'in', ['waiting', 'to-check', 'sent-back'])
    .execute();
  const back = rows
    .filter(({ state }) => state === 'sent-back')
    .map(({ story_id }) => [story_id, 'sent-back'] as const);
  const going = rows.filter(({ state }) => isOnItsWay(state)).map(({ story_id }) => [story_id, 'on-its-way'] as const);
  return new Map([...back, ...going]);
}

/** Adds a sent reply; false when the id is there already. */
export async function insertSent(db: Kysely<Database>, row: SentReplyRow): Promise<boolean> {
  const inserted = await db
    .insertInto('sent_replies')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/**
 * Replies of the same person to the same story in the same words, the oldest first: on their way, or published since a
 * moment and with no answer of the author in public, to which the same words may be said again.
 */
export async function sentAlike(
  db: Kysely<Database>,
  { id, story_id, staff_id, text }: SentReplyRow,
  since: string,
): Promise<NamedReply[]> {
  return selectSent(db)
    .leftJoin('replies', 'replies.id', 'sent_replies.id')
    .where('sent_replies.story_id', '=', story_id)
    .where('sent_replies.staff_id', '=', staff_id)
    .where('sent_replies.text', '=', text)
    .where('sent_replies.id', '!=', id)
    .where(({ and, eb, exists, not, or, selectFrom }) => {
      const answers = selectFrom('author_answers')
        .select('author_answers.id')
        .whereRef('author_answers.reply_id', '=', 'sent_replies.id')
        .where('author_answers.published_at', 'is not', null);
      const isNew = and([eb('replies.published_at', '>=', since), not(exists(answers))]);
      return or([eb('sent_replies.state', 'in', ['waiting', 'to-check']), isNew]);
    })
    .orderBy('sent_at')
    .orderBy('sent_replies.id')
    .execute();
}

/** Moves a sent reply on; false when it is not in that state any more: of several who try, one has it. */
export async function moveSent(
  db: Kysely<Database>,
  { id, from, to }: { id: string; from: SentReplyRow['state']; to: Partial<SentReplyRow> },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sent_replies')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Which replies to published stories are to go out by now, the longest due first. */
export async function dueToGoOut(
  db: Kysely<Database>,
  { by, most }: { by: string; most: number },
): Promise<{ id: string; story: string }[]> {
  return (
    db
      .selectFrom('sent_replies')
      .innerJoin('stories', 'stories.id', 'sent_replies.story_id')
      .select(['sent_replies.id', 'sent_replies.story_id as story'])
      .where('state', '=', 'waiting')
      .where('goes_out_at', '<=', by)
      // What was taken down meanwhile is answered when it is public again.
      .where('stories.status', '=', 'published')
      .orderBy('goes_out_at')
      .limit(most)
      .execute()
  );
}

/** When the first reply to a story was sent that is on its way. */
export async function firstOnItsWay(db: Kysely<Database>, story: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('sent_replies')
    .select('sent_at')
    .where('story_id', '=', story)
    .where('state', 'in', ['waiting', 'to-check'])
    .orderBy('sent_at')
    .limit(1)
    .executeTakeFirst();
  return row?.sent_at;
}

/** How many replies of somebody are public at an organisation. */
export async function publishedBy(
  db: Kysely<Database>,
  { staff, ods }: { staff: string; ods: string },
): Promise<number> {
  const { count } = await db
    .selectFrom('replies')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('staff_id', '=', staff)
    .where('ods', '=', ods)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many replies a story has, those on their way too; others who would send one wait until this transaction ends. */
export async function countReplies(trx: Kysely<Database>, story: string): Promise<number> {
  await holdStory(trx, story);
  const { replies } = await trx
    .selectFrom('stories')
    .select('replies')
    .where('id', '=', story)
    .executeTakeFirstOrThrow();
  const { count } = await trx
    .selectFrom('sent_replies')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('story_id', '=', story)
    .where('state', 'in', ['waiting', 'to-check'])
    .executeTakeFirstOrThrow();
  return replies + Number(count);
}

/** Sent replies with the names of their organisations. */
export function selectSent(db: Kysely<Database>) {
  return db
    .selectFrom('sent_replies')
    .innerJoin('organisations', 'organisations.ods', 'sent_replies.ods')
    .selectAll('sent_replies')
    .select('organisations.name');
}
