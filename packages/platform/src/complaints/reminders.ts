import type { ComplaintClock, ComplaintClockKind } from '@hearback/contract';
import { countOn, isWorkingDay } from '@hearback/contract/clocks';
import { complaintClocks, england2009, timesOf } from '@hearback/contract/complaints';
import { FIRST_HOUR, LOOK_EVERY_MS, type ReminderPorts } from '../clocks/reminders.ts';
import type { ComplaintDueLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { seersOf } from '../sent-on/seers.ts';
import { dayInLondon, hourInLondon } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { walk } from '../time/walk.ts';
import { soFar } from './reading.ts';
import { eventOf, type KeptComplaint, openComplaintsDue, takeComplaintReminder, timelinesOf } from './store.ts';

/** How many of the days that a clock counts are left when those who see to a complaint are reminded of it. */
const BEFORE: Readonly<Record<ComplaintClockKind, number>> = { acknowledge: 1, settle: 0, period: 3, law: 14 };
const FURTHEST_DAYS = 14;

/** Reminds those who see to complaints, by the day, until stopped. */
export function startComplaintReminders(ports: ReminderPorts): Rounds {
  return startRounds(() => remindOfComplaints(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Reminds those who see to complaints once before each last day, and once after it; gives how many mails. */
export async function remindOfComplaints(ports: ReminderPorts): Promise<number> {
  const now = ports.now();
  const today = dayInLondon(now);
  if (hourInLondon(now) < FIRST_HOUR || !isWorkingDay(today)) return 0;
  const dueBy = countOn(today, FURTHEST_DAYS, 'calendar');
  const page = (after: string, limit: number) => openComplaintsDue(ports.db, { dueBy, after, limit });
  const sent = await walk(page, (row) => remindOf(ports, row, today));
  if (sent > 0) ports.nudge();
  return sent;
}

/** Whether it is time to remind of a clock: before its last day, after it, or not. */
function stageOf({ kind, state, left }: ComplaintClock): 'due' | 'late' | undefined {
  if (state === 'overdue') return 'late';
  return state === 'running' && left <= BEFORE[kind] ? 'due' : undefined;
}

async function remindOf({ db, now, publicUrl }: ReminderPorts, row: KeptComplaint, today: string): Promise<number> {
  const { id, ods, organisation } = row;
  const { complaint } = soFar(((await timelinesOf(db, [id])).get(id) ?? []).map(eventOf));
  const clocks = complaintClocks(timesOf(complaint, england2009), today, england2009);
  const before = row.reminded.split(',').filter(Boolean);
  // One that is late hides none that comes after it.
  const dues = clocks.flatMap((clock) => {
    const stage = clock.kind === 'settle' ? undefined : stageOf(clock);
    const key = `${clock.kind} ${clock.due} ${stage}`;
    return stage && !before.includes(key) ? [{ ...clock, stage, key }] : [];
  });
  if (dues.length === 0) return 0;
  const reminded = [...before, ...dues.map(({ key }) => key)].join(',');
  return db.transaction().execute(async (trx) => {
    if (!(await takeComplaintReminder(trx, { id, from: row.reminded, to: reminded }))) return 0;
    const link = `${publicUrl}/workspace/complaints/${id}`;
    const seers = await seersOf(trx, 'complaint', ods);
    const letters = dues.flatMap(({ kind: of, due, stage }) =>
      seers.map((to): ComplaintDueLetter => ({ kind: `complaint-${stage}`, to, organisation, link, of, due })),
    );
    await enqueue(trx, letters, now());
    return letters.length;
  });
}
