import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { enqueue } from '../outbox/store.ts';
import type { Services } from '../services.ts';
import { emailOf } from '../staff/store.ts';
import { instant } from '../time/clock.ts';

const WINDOW_MS = 15 * 60_000;
/** Six digits, three of which are right at a time: five tries a quarter of an hour hit once in 700 days. */
const MOST_TRIES = 5;

/**
 * Makes one try at somebody's second step or password, and gives whether it was right. It is counted before it is looked
 * at, so that many at once are no more than many in a row. Throws `too-many`; its owner is told when that begins.
 */
export async function oneTry(services: Services, staff: string, attempt: () => Promise<boolean>): Promise<boolean> {
  const { db, now } = services;
  const tries = await countTry(db, staff, now());
  if (tries > MOST_TRIES) {
    throw new Refusal('too-many', 'There were too many wrong codes. Wait 15 minutes, then try again.');
  }
  const isRight = await attempt();
  if (isRight) await forgetTries(db, staff);
  else if (tries === MOST_TRIES) await tellOwner(services, staff);
  return isRight;
}

/** Forgets what was counted. */
export async function forgetTries(db: Kysely<Database>, staff: string): Promise<void> {
  await db.deleteFrom('staff_tries').where('staff_id', '=', staff).execute();
}

/** The number of this try since the first one that still counts. */
async function countTry(db: Kysely<Database>, staff: string, at: Date): Promise<number> {
  const since = instant(at);
  const over = instant(new Date(at.getTime() - WINDOW_MS));
  const { count } = await db
    .insertInto('staff_tries')
    .values({ staff_id: staff, since, count: 1 })
    .onConflict((conflict) =>
      conflict.column('staff_id').doUpdateSet((row) => {
        const isOver = row('staff_tries.since', '<=', over);
        return {
          count: row
            .case()
            .when(isOver)
            .then(1)
            .else(row('staff_tries.count', '+', 1))
            .end(),
          since: row.case().when(isOver).then(since).else(row.ref('staff_tries.since')).end(),
        };
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return count;
}

async function tellOwner({ db, now, outbox, config }: Services, staff: string): Promise<void> {
  const to = await emailOf(db, staff);
  if (!to) return;
  await enqueue(db, [{ kind: 'second-step', what: 'guessed', to, link: `${config.publicUrl}/workspace` }], now());
  outbox.nudge();
}
