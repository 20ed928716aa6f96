import { type ClockFacts, countOn, daysSince } from '@hearback/contract/clocks';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { StoppedLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { unmanagedLetters } from '../sent-on/unmanaged.ts';
import { addressesOf } from '../staff/store.ts';
import { dayInLondon, hourInLondon, instant } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { FIRST_HOUR, LATE_AT_MOST, LOOK_EVERY_MS, type ReminderPorts } from './reminders.ts';
import { clockFacts, type OpenClock, unansweredClocks } from './store.ts';

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

async function remindOf(ports: ReminderPorts, clock: OpenClock, today: string): Promise<number> {
  const { story, reminded, facts } = clock;
  const { paused, terms } = facts;
  const reached = stoppedReminderDue(today, facts);
  // Managers hear after those who answer have.
  const stage = reached === LAST && reminded < 1 ? 1 : reached;
  if (!paused || stage === 0 || stage <= reminded) return 0;
  const remindedOn = stage === LAST ? await remindedOnDay(ports.db, { story, since: paused.at }) : undefined;
  // Whoever answers has a day for it, also where the platform stood still when they were to hear.
  if (remindedOn === today) return 0;
  const isNews = daysSince(paused.day, today, terms.counted) <= LAST * terms.days + LATE_AT_MOST;
  return ports.db.transaction().execute(async (trx) => {
    const isTaken = await takeStoppedReminder(trx, { story, pausedAt: paused.at, from: reminded, to: stage });
    if (!isTaken || !isNews) return 0;
    return tell(trx, ports, { clock, stage, since: paused.day, isReminded: remindedOn !== undefined });
  });
}

interface Telling extends Pick<StoppedLetter, 'since'> {
  clock: OpenClock;
  stage: 1 | 2;
  isReminded: boolean;
}

/** Tells whoever is to hear at a stage: operators where that is managers, and there is none. Gives how many mails that were. */
async function tell(
  trx: Kysely<Database>,
  { now, publicUrl }: ReminderPorts,
  { clock: { story, ods, organisation }, stage, ...told }: Telling,
): Promise<number> {
  const [kind, link] = [kinds[stage], `${publicUrl}/workspace/stories/${story}`];
  const letters = (await addressesOf(trx, roles[stage], ods)).map(
    (to): StoppedLetter => ({ kind, to, organisation, link, story, ...told }),
  );
  await enqueue(trx, letters, now());
  if (stage === LAST && letters.length === 0) {
    const unmanaged = await unmanagedLetters(trx, { kind: 'clock-stands-unmanaged', organisation, publicUrl });
    await enqueue(trx, unmanaged, now());
    return unmanaged.length;
  }
  if (letters.length > 0) await record(trx, [{ story, at: instant(now()), kind, actor: PLATFORM }]);
  return letters.length;
}

/** The day on which those who answer were reminded of a clock since it was stopped; `undefined` where nobody was. */
async function remindedOnDay(
  db: Kysely<Database>,
  { story, since }: { story: string; since: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('events')
    .select('at')
    .where('story_id', '=', story)
    .where('kind', '=', kinds[1])
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && dayInLondon(new Date(row.at));
}

/** Clocks that are stopped and of which not every reminder was sent, in order of story. */
async function stoppedClocks(db: Kysely<Database>, part: { after: string; limit: number }): Promise<OpenClock[]> {
  const rows = await unansweredClocks(db, part)
    .where('paused_at', 'is not', null)
    .where('stopped_reminded', '<', LAST)
    .execute();
  return rows.map(({ name, ...row }) => ({
    ...{ story: row.story_id, ods: row.ods, organisation: name },
    ...{ reminded: row.stopped_reminded, facts: clockFacts(row) },
  }));
}

/** Takes a reminder for this process; false when it was taken, or its story was answered, or its clock went on since it was read. */
export async function takeStoppedReminder(
  db: Kysely<Database>,
  { story, pausedAt, from, to }: { story: string; pausedAt: string; from: number; to: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('clocks')
    .set({ stopped_reminded: to })
    .where('story_id', '=', story)
    .where('stopped_reminded', '=', from)
    .where('paused_at', '=', pausedAt)
    .where('answered', 'is', null)
    .where('reply_sent', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
