import type { endpoints } from '@hearback/contract';
import { deedsIn, monthsBetween, type Publication, shownFigures, together } from '@hearback/contract/moderation';
import type { World } from '../world/world.ts';
import type { Answers } from './caller.ts';

const DAY_MS = 86_400_000;

export const publicModeration: Answers<typeof endpoints.moderation> = {
  get: (_, { world }) => {
    const upTo = new Date(Date.parse(`${world.today()}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    const days = [...world.stories.values()].map(({ receivedAt }) => world.dayOf(receivedAt)).sort();
    const months = monthsBetween(days[0] ?? world.today(), upTo).map((month) => ({
      month,
      deeds: deedsOf(world, (at) => world.dayOf(at).startsWith(month) && world.dayOf(at) <= upTo),
    }));
    const inAll = shownFigures(together(months.map(({ deeds }) => deeds)));
    return {
      result: { upTo, inAll, months: months.map(({ month, deeds }) => ({ month, ...shownFigures(deeds) })) },
    };
  },
};

/** What was done to the world's stories at the moments that are wanted. */
function deedsOf(world: World, isWanted: (at: string) => boolean) {
  const stories = [...world.stories.values()];
  const events = stories.flatMap(({ timeline }) => timeline.filter(({ at }) => isWanted(at)));
  const publications = stories.flatMap(({ timeline, receivedAt, revisions }) => {
    const published = timeline.filter(({ kind }) => kind === 'published');
    return published.flatMap(({ at }, index): Publication[] =>
      isWanted(at) ? [{ at, receivedAt, isAgain: index > 0, revisions }] : [],
    );
  });
  return deedsIn(
    events.map((event) => ({ ...event, count: 1 })),
    publications,
  );
}
