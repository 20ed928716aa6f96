import type { Kysely } from 'kysely';
import { measureOf } from '../changes/lifecycle.ts';
import { dropClock } from '../clocks/store.ts';
import type { Database } from '../database/schema.ts';
import { count } from '../insights/store.ts';
import { type Count, countsOfStory } from '../insights/tallies.ts';
import { countsOfJudged } from '../replies/helpful.ts';
import type { WholeStory } from '../stories/views.ts';
import { dayInLondon } from '../time/clock.ts';

/** Takes what a public story and its answers add to the figures out of them, with its clock. */
export async function uncount(trx: Kysely<Database>, story: WholeStory): Promise<void> {
  await dropClock(trx, story.row.id);
  const publishedOn = dayInLondon(new Date(story.row.published_at ?? story.row.received_at));
  const counts = await countsOfPublic(trx, story, publishedOn);
  await count(
    trx,
    counts.map(({ add, ...counted }) => ({ ...counted, add: -add })),
  );
}

/**
 * All that a story adds to the figures when it becomes public on a day, with the answers it has already and what its author
 * said of them. The caller's transaction holds the story, so that nothing is said of them meanwhile.
 */
export async function countsOfPublic(trx: Kysely<Database>, story: WholeStory, day: string): Promise<Count[]> {
  const { id } = story.row;
  return [...countsOfWhole(story, day), ...(await countsOfChanges(trx, id)), ...(await countsOfJudged(trx, id))];
}

function countsOfWhole({ row, replies }: WholeStory, day: string): Count[] {
  const { ods, experience } = row;
  const own = countsOfStory(experience).map((measure): Count => ({ ods, day, measure, add: 1 }));
  const [reply] = replies;
  return reply ? [...own, { ods, day: dayOf(reply.publishedAt), measure: 'replied', add: 1 }] : own;
}

/** Of the changes that stand beside a story: those that it is linked to count with their own stories. */
async function countsOfChanges(trx: Kysely<Database>, story: string): Promise<Count[]> {
  const changes = await trx
    .selectFrom('changes')
    .select(['ods', 'status', 'recorded_at', 'settled_at'])
    .where('story_id', '=', story)
    .execute();
  return changes.flatMap(({ ods, status, recorded_at, settled_at }): Count[] => {
    const measure = measureOf(status);
    return measure ? [{ ods, day: dayOf(settled_at ?? recorded_at), measure, add: 1 }] : [];
  });
}

function dayOf(moment: string): string {
  return dayInLondon(new Date(moment));
}
