import type { Kysely } from 'kysely';
import type { Database, StoryRow } from '../database/schema.ts';
import { tellAuthor } from '../mail/tell-author.ts';
import { moveStory } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { type AskedPorts, AT_ONCE, type Waiting } from './asked.ts';
import { NOT_ASKED } from './rerouting.ts';

/** The stories whose authors are asked whether to send them on: to be reminded, or to stop asking. */
export async function waitingReroutes(ports: AskedPorts): Promise<Waiting[]> {
  const rows = await askedStories(ports.db, instant(ports.now()));
  return rows.flatMap((row) => {
    const { asked_at: asked, reroute_until: until, reroute_reminded: reminded } = row;
    if (!asked || !until) return [];
    const [remind, end] = [() => remindAsked(ports, row, until), () => endAsked(ports, row)];
    return [{ asked, until, isReminded: reminded === 1, remind, end }];
  });
}

type Asked = StoryRow & { name: string };

async function askedStories(db: Kysely<Database>, now: string): Promise<Asked[]> {
  return db
    .selectFrom('stories')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .selectAll('stories')
    .select('organisations.name')
    .where('stories.status', '=', 'with-author')
    .where('reroute_to', 'is not', null)
    .where((where) => where.or([where('reroute_reminded', '=', 0), where('reroute_until', '<=', now)]))
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
