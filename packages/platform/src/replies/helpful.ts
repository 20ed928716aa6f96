import type { HelpfulDraft, HelpfulTotals, JudgedReply, Reply } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import { instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { findReply } from './store.ts';

/**
 * Keeps whether the author found a reply helpful. Saying the same again changes nothing.
 * Throws `not-found` for a reply that is not to this link's story.
 */
export async function judgeReply(
  { db, links, now }: Pick<Services, 'db' | 'links' | 'now'>,
  { token, id, helpful, words }: HelpfulDraft & { token: string; id: string },
): Promise<void> {
  const story = links.idIn(token);
  await db.transaction().execute(async (trx) => {
    const reply = await findReply(trx, id);
    if (!story || reply?.story_id !== story) throw notFound('reply for this link');
    const said = { helpful, helpful_words: words ?? null };
    if (reply.helpful === said.helpful && reply.helpful_words === said.helpful_words) return;
    await trx.updateTable('replies').set(said).where('id', '=', id).execute();
    // What they say in words stays with the reply, where a later answer takes it away again.
    await record(trx, [{ story, at: instant(now()), kind: 'helpful-told', actor: AUTHOR, detail: helpful }]);
  });
}

/** A story's replies with what its author says of them: for the author and staff alone. */
export async function judgedReplies(db: Kysely<Database>, replies: readonly Reply[]): Promise<JudgedReply[]> {
  if (replies.length === 0) return [];
  const ids = replies.map(({ id }) => id);
  const rows = await db
    .selectFrom('replies')
    .select(['id', 'helpful', 'helpful_words'])
    .where('id', 'in', ids)
    .execute();
  const said = new Map(rows.map((row) => [row.id, row]));
  return replies.map((reply) => ({
    ...reply,
    helpful: said.get(reply.id)?.helpful ?? undefined,
    helpfulWords: said.get(reply.id)?.helpful_words ?? undefined,
  }));
}

/** How many public replies authors found helpful. */
export async function helpfulTotals(db: Kysely<Database>, scope: Scope): Promise<HelpfulTotals> {
  const totals = { replies: 0, yes: 0, partly: 0, no: 0 };
  if (scope !== EVERYWHERE && scope.length === 0) return totals;
  const rows = await db
    .selectFrom('replies')
    .innerJoin('stories', 'stories.id', 'replies.story_id')
    .where('stories.status', '=', 'published')
    .select(({ fn }) => ['helpful', fn.countAll<number>().as('count')])
    .$if(scope !== EVERYWHERE, (query) => query.where('replies.ods', 'in', scope === EVERYWHERE ? [] : scope))
    .groupBy('helpful')
    .execute();
  for (const { helpful, count } of rows) {
    totals.replies += Number(count);
    if (helpful) totals[helpful] = Number(count);
  }
  return totals;
}
