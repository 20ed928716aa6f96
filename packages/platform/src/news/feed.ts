import type { StoryStatus, TimelineEvent } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Watch } from '../database/open-database.ts';
import type { Database } from '../database/schema.ts';
import { instant, type Now } from '../time/clock.ts';

/** A story that came or changed. */
export interface StoryNews {
  kind: TimelineEvent['kind'];
  ods: string;
  status: StoryStatus;
}

/** Tells whoever follows what is new in the timelines of stories, whichever process wrote it. */
export interface NewsFeed {
  /** Settles when nothing is missed any more; gives the way to stop. */
  follow(hear: (news: readonly StoryNews[]) => void): Promise<() => void>;
}

export interface FeedPorts {
  db: Kysely<Database>;
  watch: Watch;
  now: Now;
  onTrouble: (error: unknown) => void;
}

/** An event that was written a while ago may be committed only now, and clocks of processes differ. */
const OVERLAP_MS = 15_000;
const AT_ONCE = 1000;

/** Looks for nothing while nobody follows. */
export function newsFeed({ db, watch, now, onTrouble }: FeedPorts): NewsFeed {
  const hearing = new Set<(news: readonly StoryNews[]) => void>();
  const known = new Map<string, string>();
  let mark = '';
  let unwatch: (() => void) | undefined;
  let round: Promise<void> = Promise.resolve();

  const fresh = async (): Promise<StoryNews[]> => {
    const since = instant(new Date(Date.parse(mark) - OVERLAP_MS));
    const rows = await eventsSince(db, since);
    for (const [id, at] of known) if (at < since) known.delete(id);
    const news = rows.filter(({ id }) => !known.has(id));
    for (const { id, at } of news) {
      known.set(id, at);
      if (at > mark) mark = at;
    }
    return news;
  };
  const look = () => {
    round = round.then(async () => {
      const news = await fresh();
      if (news.length > 0) for (const hear of hearing) hear(news);
    }, onTrouble);
    round = round.catch(onTrouble);
    return round;
  };
  const begin = async () => {
    mark = instant(now());
    known.clear();
    unwatch = watch(look);
    // What was there before is not new.
    round = round.then(async () => void (await fresh())).catch(onTrouble);
    await round;
  };
  const end = () => {
    unwatch?.();
    unwatch = undefined;
  };

  return {
    async follow(hear) {
      hearing.add(hear);
      if (unwatch) await round;
      else await begin();
      return () => {
        hearing.delete(hear);
        if (hearing.size === 0) end();
      };
    },
  };
}

function eventsSince(db: Kysely<Database>, since: string) {
  return db
    .selectFrom('events')
    .innerJoin('stories', 'stories.id', 'events.story_id')
    .select(['events.id', 'events.at', 'events.kind', 'stories.ods', 'stories.status'])
    .where('events.at', '>=', since)
    .where('events.kind', '!=', 'access-refused')
    .orderBy('events.at')
    .limit(AT_ONCE)
    .$narrowType<{ kind: TimelineEvent['kind'] }>()
    .execute();
}
