import { countOn } from '@hearback/contract/clocks';
import { surveysSeenBy } from '@hearback/contract/permissions';
import { monthAfter, returnDue } from '@hearback/contract/returns';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { ReturnLetter } from '../mail/mail.ts';
import { tellStaff } from '../mail/tell-staff.ts';
import { dayInLondon, hourInLondon, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { hasKnownRule } from './months.ts';
import { isTaken, type Owing, owingReturns, takeReturnReminder } from './owing.ts';

const LOOK_EVERY_MS = 60_000;
/** When a working day begins: nobody is reminded at night. */
const FIRST_HOUR = 8;
/** How many working days before its day a return is reminded of: time to send it, also for whoever works part of a week. */
const DAYS_BEFORE = 3;
const AT_ONCE = 100;

export interface ReturnReminderPorts {
  db: Kysely<Database>;
  now: Now;
  publicUrl: string;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when it could not be looked at what is due. */
  onTrouble: (error: unknown) => void;
}

/** The month whose return is to be reminded of on a day, and the last day on which it is in time; on most days none. */
export function returnToRemindOf(today: string): { month: string; due: string } | undefined {
  // Nobody is reminded on a day on which nobody works.
  if (countOn(today, 0, 'working') !== today) return undefined;
  const month = monthAfter(today.slice(0, 7), -1);
  const due = returnDue(month);
  return today <= due && countOn(today, DAYS_BEFORE, 'working') >= due ? { month, due } : undefined;
}

/** Reminds of monthly returns that are due soon and not kept as sent, until stopped. */
export function startReturnReminders(ports: ReturnReminderPorts): Rounds {
  return startRounds(() => remindOfReturns(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Tells of every return that is due soon; gives of how many. Each is told by one process alone, and once. */
export async function remindOfReturns(ports: ReturnReminderPorts): Promise<number> {
  const now = ports.now();
  const wanted = returnToRemindOf(dayInLondon(now));
  if (!wanted || hourInLondon(now) < FIRST_HOUR) return 0;
  let told = 0;
  let after = '';
  for (;;) {
    const owing = await owingReturns(ports.db, { month: wanted.month, roles: surveysSeenBy, after, limit: AT_ONCE });
    for (const one of owing) if (hasKnownRule(one.kind)) told += await tell(ports, one, wanted);
    const last = owing.at(-1);
    if (!last || owing.length < AT_ONCE) break;
    after = last.ods;
  }
  if (told > 0) ports.nudge();
  return told;
}

async function tell(
  { db, now, publicUrl }: ReturnReminderPorts,
  { ods, name, addresses }: Owing,
  { month, due }: { month: string; due: string },
): Promise<number> {
  const link = `${publicUrl}/workspace/surveys/returns/${ods}`;
  return db.transaction().execute(async (trx) => {
    if (!(await takeReturnReminder(trx, { ods, month })) || (await isTaken(trx, { ods, month }))) return 0;
    const letters = addresses.map(
      (to): ReturnLetter => ({ ...{ kind: 'return-due', to, organisation: name, ods, month, due }, link }),
    );
    await tellStaff(trx, letters, now());
    return 1;
  });
}
