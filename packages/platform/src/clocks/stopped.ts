import { type ClockFacts, countOn, daysSince } from '@hearback/contract/clocks';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { StoppedLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { addressesOf } from '../staff/store.ts';
import { dayInLondon, hourInLondon, instant } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { FIRST_HOUR, LOOK_EVERY_MS, type ReminderPorts } from './reminders.ts';
import { clockFacts, type OpenClock } from './store.ts';

const AT_ONCE = 100;
const LAST = 2;
const kinds = { 1: 'clock-stands', 2: 'clock-stands-long' } as const;
const roles = { 1: 'responder', 2: 'manager' } as const;

/**
 * Who is to hear that a clock stays stopped: 0 nobody, 1 those who answer, once as many days as the organisation gives itself
 * have gone by again, 2 the managers, once that has been twice as many.
 */
export function stoppedReminderDue(today: string, { paused, answered, terms }: ClockFacts): 0 | 1 | 2 {
  // Nobody is reminded on a day that does not count.
  if (!paused || answered !== undefined || countOn(today, 0, terms.counted) !== today) return 0;
  const stood = daysSince(paused.day, today, terms.counted);
  if (stood >= 2 * terms.days) return 2;
  return stood >= terms.days ? 1 : 0;
}

/** Reminds of clocks that stay stopped, until stopped itself. */
export function startStoppedReminders(ports: ReminderPorts): Rounds {
  return startRounds(() => remindOfStopped(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Sends every such reminder that is due now; gives how many mails that were. Each is sent by one process alone. */
export async function remindOfStopped(ports: ReminderPorts): Promise<number> {
  const now = ports.now();
  if (hourInLondon(now) < FIRST_HOUR) return 0;
  let sent = 0;
  let after = '';
  for (;;) {
    const clocks = await stoppedClocks(ports.db, { after, limit: AT_ONCE });
    for (const clock of clocks) sent += await remindOf(ports, clock, dayInLondon(now));
    const last = clocks.at(-1);
    if (!last || clocks.length < AT_ONCE) break;
    after = last.story;
  }
  if (sent > 0) ports.nudge();
  return sent;
}

async function remindOf({ db, now, publicUrl }: ReminderPorts, clock: OpenClock, today: string): Promise<number> {
  const { story, ods, organisation, reminded, facts } = clock;
  const reached = stoppedReminderDue(today, facts);
  // Managers hear after those who answer have.
  const stage = reached === 2 && reminded < 1 ? 1 : reached;
  if (stage === 0 || stage <= reminded) return 0;
  return db.transaction().execute(async (trx) => {
    if (!(await takeReminder(trx, { story, from: reminded, to: stage }))) return 0;
    const link = `${publicUrl}/workspace/stories/${story}`;
    const letters = (await addressesOf(trx, roles[stage], ods)).map(
      (to): StoppedLetter => ({ kind: kinds[stage], to, organisation, link, story, since: facts.paused?.day ?? today }),
    );
    await enqueue(trx, letters, now());
    if (letters.length > 0) await record(trx, [{ story, at: instant(now()), kind: kinds[stage], actor: PLATFORM }]);
    return letters.length;
  });
}

/** Clocks that are stopped and of which not every reminder was sent, in order of story. */
async function stoppedClocks(
  db: Kysely<Database>,
  { after, limit }: { after: string; limit: number },
): Promise<OpenClock[]> {
  const rows = await db
    .selectFrom('clocks')
    .innerJoin('organisations', 'organisations.ods', 'clocks.ods')
    .selectAll('clocks')
    .select('organisations.name')
    .where('paused_at', 'is not', null)
    .where('answered', 'is', null)
    .where('reply_sent', 'is', null)
    .where('stopped_reminded', '<', LAST)
    .where('story_id', '>', after)
    .orderBy('story_id')
    .limit(limit)
    .execute();
  return rows.map(({ name, ...row }) => ({
    ...{ story: row.story_id, ods: row.ods, organisation: name },
    ...{ reminded: row.stopped_reminded, facts: clockFacts(row) },
  }));
}

/** Takes a reminder for this process; false when it was taken, or its story was answered or its clock goes on meanwhile. */
async function takeReminder(
  db: Kysely<Database>,
  { story, from, to }: { story: string; from: number; to: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('clocks')
    .set({ stopped_reminded: to })
    .where('story_id', '=', story)
    .where('stopped_reminded', '=', from)
    .where('paused_at', 'is not', null)
    .where('answered', 'is', null)
    .where('reply_sent', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
