import type { Reply } from '@hearback/contract';
import type { Insertable, Kysely, Selectable } from 'kysely';
import { publicAnswersTo } from '../author-answers/store.ts';
import type { Database, ReplyRow } from '../database/schema.ts';

/** The replies to some stories, oldest first. */
export async function repliesTo(
  db: Kysely<Database>,
  stories: readonly string[],
): Promise<{ story: string; reply: Reply }[]> {
  const rows = await db
    .selectFrom('replies')
    .innerJoin('organisations', 'organisations.ods', 'replies.ods')
    .selectAll('replies')
    .select('organisations.name')
    .where('story_id', 'in', stories)
    .orderBy('published_at')
    .orderBy('id')
    .execute();
  const answers = await publicAnswersTo(db, rows.length > 0 ? stories : []);
  return rows.map(({ name, ...row }) => {
    const answered = answers.get(row.id);
    const reply = publicReply(row, name);
    return { story: row.story_id, reply: answered ? { ...reply, answers: answered } : reply };
  });
}

/** The reply with this id, if there is one. */
export async function findReply(db: Kysely<Database>, id: string): Promise<Selectable<ReplyRow> | undefined> {
  return db.selectFrom('replies').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Adds a reply and counts it on its story. False when the id is there already; says whether it is the story's first. */
export async function insertReply(
  db: Kysely<Database>,
  row: Insertable<ReplyRow>,
): Promise<{ isNew: boolean; isFirst: boolean }> {
  const inserted = await db
    .insertInto('replies')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return { isNew: false, isFirst: false };
  const story = await db
    .updateTable('stories')
    .set((set) => ({ replies: set('replies', '+', 1) }))
    .where('id', '=', row.story_id)
    .returning('replies')
    .executeTakeFirstOrThrow();
  return { isNew: true, isFirst: story.replies === 1 };
}

/** A reply as the public sees it. */
export function publicReply(row: Insertable<ReplyRow>, organisation: string): Reply {
  return {
    id: row.id,
    text: row.text,
    role: row.role,
    organisation: { ods: row.ods, name: organisation },
    publishedAt: row.published_at,
  };
}
