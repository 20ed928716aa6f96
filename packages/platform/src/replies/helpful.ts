import type { HelpfulDraft, HelpfulTotals, JudgedReply, Reply } from '@hearback/contract';
import type { Kysely, Selectable } from 'kysely';
import type { Database, ReplyRow } from '../database/schema.ts';
import { notFound } from '../http/refusal.ts';
import { count } from '../insights/store.ts';
import { type Count, countsOfHelpful } from '../insights/tallies.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import { holdStory } from '../stories/store.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { AUTHOR, record } from '../timeline/store.ts';
import { findReply } from './store.ts';

/**
 * Keeps whether the author found a reply helpful, and counts it while the story is public. Saying the same again changes
 * nothing. Throws `not-found` for a reply that is not to this link's story.
 */
export async function judgeReply(
  { cache, db, links, now }: Pick<Services, 'cache' | 'db' | 'links' | 'now'>,
  { token, id, helpful, words }: HelpfulDraft & { token: string; id: string },
): Promise<void> {
  const story = links.idIn(token);
  await db.transaction().execute(async (trx) => {
    const status = story && (await holdStory(trx, story));
    const reply = await findReply(trx, id);
    if (!story || reply?.story_id !== story) throw notFound('reply for this link');
    const said = { helpful, helpful_words: words ?? null };
    if (reply.helpful === said.helpful && reply.helpful_words === said.helpful_words) return;
    await trx.updateTable('replies').set(said).where('id', '=', id).execute();
    // What they say in words stays with the reply, where a later answer takes it away again.
    await record(trx, [{ story, at: instant(now()), kind: 'helpful-told', actor: AUTHOR, detail: helpful }]);
    if (status !== 'published') return;
    await count(trx, [...judgedCounts(reply, -1), ...judgedCounts({ ...reply, helpful }, 1)]);
  });
  cache.clear();
}

/** What the replies to a story add to the figures by what its author said of them, on the days on which they were published. */
export async function countsOfJudged(db: Kysely<Database>, story: string): Promise<Count[]> {
  const rows = await db
    .selectFrom('replies')
    .select(['ods', 'published_at', 'helpful'])
    .where('story_id', '=', story)
    .execute();
  return rows.flatMap((row) => judgedCounts(row, 1));
}

/** Counts anew what authors said of all replies that are public. Done again it leaves the same. */
export async function countJudgedAnew(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('tallies').where('measure', 'in', countsOfHelpful('yes')).execute();
  const stories = await db
    .selectFrom('replies')
    .innerJoin('stories', 'stories.id', 'replies.story_id')
    .select('stories.id')
    .distinct()
    .where('stories.status', '=', 'published')
    .where('helpful', 'is not', null)
    .execute();
  for (const { id } of stories) await count(db, await countsOfJudged(db, id));
}

type Judged = Pick<Selectable<ReplyRow>, 'ods' | 'published_at' | 'helpful'>;

function judgedCounts({ ods, published_at, helpful }: Judged, add: number): Count[] {
  const day = dayInLondon(new Date(published_at));
  return countsOfHelpful(helpful).map((measure) => ({ ods, day, measure, add }));
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
    .select(({ fn }) => ['helpful', fn.countAll<number>().as('found')])
    .$if(scope !== EVERYWHERE, (query) => query.where('replies.ods', 'in', scope === EVERYWHERE ? [] : scope))
    .groupBy('helpful')
    .execute();
  for (const { helpful, found } of rows) {
    totals.replies += Number(found);
    if (helpful) totals[helpful] = Number(found);
  }
  return totals;
}
