import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Database, StoryRow } from '../database/schema.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import type { Links } from '../receipts/link.ts';
import { moveStory } from '../stories/store.ts';
import { instant, type Now } from '../time/clock.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { NOT_ASKED } from './rerouting.ts';

const LOOK_EVERY_MS = 60_000;
const AT_ONCE = 100;

export interface AskedPorts {
  db: Kysely<Database>;
  config: Config;
  links: Links;
  now: Now;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when the stories could not be read. */
  onTrouble: (error: unknown) => void;
}

/** Reminds authors who are asked whether to send their story on, and stops asking in the end; until stopped. */
export function startAskedReminders(ports: AskedPorts): { stop(): Promise<void> } {
  let round: Promise<unknown> = Promise.resolve();
  const look = () => {
    round = round.then(() => lookAtAsked(ports)).catch(ports.onTrouble);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  look();
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}

/** Does what is due now; gives for how many stories. Each is done by one process alone. */
export async function lookAtAsked(ports: AskedPorts): Promise<number> {
  const now = instant(ports.now());
  let done = 0;
  for (const row of await askedStories(ports.db)) {
    const { asked_at: asked, reroute_until: until, reroute_reminded: reminded } = row;
    if (!asked || !until) continue;
    const half = instant(new Date((Date.parse(asked) + Date.parse(until)) / 2));
    if (now >= until) done += await endAsked(ports, row);
    else if (now >= half && reminded === 0) done += await remindAsked(ports, row, until);
  }
  if (done > 0) ports.nudge();
  return done;
}

type Asked = StoryRow & { name: string };

async function askedStories(db: Kysely<Database>): Promise<Asked[]> {
  return db
    .selectFrom('stories')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .selectAll('stories')
    .select('organisations.name')
    .where('stories.status', '=', 'with-author')
    .where('reroute_to', 'is not', null)
    .orderBy('reroute_until')
    .limit(AT_ONCE)
    .execute();
}

async function endAsked(ports: AskedPorts, { id, version, name }: Asked): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    const to = { ...NOT_ASKED, status: 'submitted', returned: 'reroute-unanswered' } as const;
    if (!(await moveStory(trx, { id, version, from: 'with-author', to }))) return 0;
    await record(trx, [{ story: id, at: instant(ports.now()), kind: 'reroute-unanswered', actor: PLATFORM }]);
    await tellAuthor(trx, ports, { story: id, organisation: name, news: { kind: 'reroute-ended' } });
    return 1;
  });
}

async function remindAsked(ports: AskedPorts, { id, name, reroute_to: to }: Asked, until: string): Promise<number> {
  return ports.db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('stories')
      .set({ reroute_reminded: 1 })
      .where('id', '=', id)
      .where('status', '=', 'with-author')
      .where('reroute_until', '=', until)
      .where('reroute_reminded', '=', 0)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n || !to) return 0;
    await record(trx, [{ story: id, at: instant(ports.now()), kind: 'reroute-reminded', actor: PLATFORM }]);
    const news = { kind: 'reroute-reminder', reroute: to, until } as const;
    await tellAuthor(trx, ports, { story: id, organisation: name, news });
    return 1;
  });
}
