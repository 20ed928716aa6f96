import { type ClockFacts, clockOn, countOn } from '@hearback/contract/clocks';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { StaffLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { unmanagedLetters } from '../sent-on/unmanaged.ts';
import { addressesOf } from '../staff/store.ts';
import { dayInLondon, hourInLondon, instant, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { PLATFORM, record } from '../timeline/store.ts';
import { type OpenClock, openClocks, takeReminder } from './store.ts';

export const LOOK_EVERY_MS = 60_000;
const AT_ONCE = 100;
/** When a working day begins: nobody is reminded at night. */
export const FIRST_HOUR = 8;
/** What has been late for more counted days than this is no news: a platform that stood still does not send it all. */
export const LATE_AT_MOST = 10;

/** How many counted days late a reply is when its managers hear of it. */
const ESCALATED_AFTER = 3;

const kinds = { 1: 'reply-due', 2: 'reply-late', 3: 'reply-escalated' } as const;

export interface ReminderPorts {
  db: Kysely<Database>;
  now: Now;
  publicUrl: string;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when the clocks could not be read. */
  onTrouble: (error: unknown) => void;
}

/** Which reminder a clock is at: 0 none yet, 1 the one before its day, 2 the one after it, 3 the managers' own. */
export function reminderDue(today: string, facts: ClockFacts): 0 | 1 | 2 | 3 {
  const { state, left } = clockOn(today, facts);
  // Nobody is reminded on a day that does not count.
  if (countOn(today, 0, facts.terms.counted) !== today) return 0;
  if (state === 'overdue') return left <= -ESCALATED_AFTER ? 3 : 2;
  return state === 'running' && left <= 1 && left < facts.terms.days ? 1 : 0;
}

/** Reminds those who answer, once before the day a reply is due and once after it, until stopped. */
export function startReminders(ports: ReminderPorts): Rounds {
  return startRounds(() => remind(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Sends every reminder that is due now; gives how many mails that were. Each is sent by one process alone. */
export async function remind(ports: ReminderPorts): Promise<number> {
  const now = ports.now();
  if (hourInLondon(now) < FIRST_HOUR) return 0;
  const today = dayInLondon(now);
  let sent = 0;
  let after = '';
  for (;;) {
    const clocks = await openClocks(ports.db, { dueBy: countOn(today, 1, 'working'), after, limit: AT_ONCE });
    for (const clock of clocks) sent += await remindOf(ports, clock, today);
    const last = clocks.at(-1);
    if (!last || clocks.length < AT_ONCE) break;
    after = last.story;
  }
  if (sent > 0) ports.nudge();
  return sent;
}

async function remindOf({ db, now, publicUrl }: ReminderPorts, clock: OpenClock, today: string): Promise<number> {
  const { story, ods, organisation, reminded, facts } = clock;
  const reached = reminderDue(today, facts);
  // Managers hear after those who answer have, also where the platform stood still in between.
  const stage = reached === 3 && reminded < 2 ? 2 : reached;
  if (stage === 0 || stage <= reminded) return 0;
  const isNews = clockOn(today, facts).left >= -LATE_AT_MOST;
  return db.transaction().execute(async (trx) => {
    if (!(await takeReminder(trx, { story, from: reminded, to: stage })) || !isNews) return 0;
    const kind = kinds[stage];
    const link = `${publicUrl}/workspace/stories/${story}`;
    const letters = (await addressesOf(trx, stage === 3 ? 'manager' : 'responder', ods)).map(
      (to): StaffLetter => ({ kind, to, organisation, link, story, due: facts.due }),
    );
    await enqueue(trx, letters, now());
    if (stage === 3 && letters.length === 0) {
      const unmanaged = await unmanagedLetters(trx, { kind: 'reply-late-unmanaged', organisation, publicUrl });
      await enqueue(trx, unmanaged, now());
      return unmanaged.length;
    }
    if (letters.length > 0) await record(trx, [{ story, at: instant(now()), kind, actor: PLATFORM }]);
    return letters.length;
  });
}
