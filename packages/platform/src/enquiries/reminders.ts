import { clockOn, countOn } from '@hearback/contract/clocks';
import { FIRST_HOUR, LATE_AT_MOST, LOOK_EVERY_MS, type ReminderPorts, reminderDue } from '../clocks/reminders.ts';
import type { EnquiryDueLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { seersOf } from '../sent-on/seers.ts';
import { dayInLondon, hourInLondon } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { walk } from '../time/walk.ts';
import { clockFactsOf } from './clock.ts';
import { dueEnquiries, type KeptEnquiry, takeEnquiryReminder } from './store.ts';

/** The one before its last day, and the one after it: what is late is in the list of those who see to it all the time. */
const LAST = 2;
const kinds = { 1: 'enquiry-due', 2: 'enquiry-late' } as const;

/** Reminds those who see to enquiries, by the day, until stopped. */
export function startEnquiryReminders(ports: ReminderPorts): Rounds {
  return startRounds(() => remindOfEnquiries(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Reminds those who see to enquiries of each that has to be answered soon, and of each that is late; gives how many mails. */
export async function remindOfEnquiries(ports: ReminderPorts): Promise<number> {
  const now = ports.now();
  if (hourInLondon(now) < FIRST_HOUR) return 0;
  const today = dayInLondon(now);
  const dueBy = countOn(today, 1, 'working');
  const page = (after: string, limit: number) => dueEnquiries(ports.db, { dueBy, reminded: LAST, after, limit });
  const sent = await walk(page, (row) => remindOf(ports, row, today));
  if (sent > 0) ports.nudge();
  return sent;
}

async function remindOf({ db, now, publicUrl }: ReminderPorts, row: KeptEnquiry, today: string): Promise<number> {
  const facts = clockFactsOf(row);
  if (!facts) return 0;
  const stage = Math.min(reminderDue(today, facts), LAST) as 0 | 1 | 2;
  if (stage === 0 || stage <= row.reminded) return 0;
  const isNews = clockOn(today, facts).left >= -LATE_AT_MOST;
  const { id, ods, organisation } = row;
  return db.transaction().execute(async (trx) => {
    if (!(await takeEnquiryReminder(trx, { id, from: row.reminded, to: stage })) || !isNews) return 0;
    const link = `${publicUrl}/workspace/enquiries/${id}`;
    const letters = (await seersOf(trx, 'enquiry', ods)).map(
      (to): EnquiryDueLetter => ({ kind: kinds[stage], to, organisation, link, due: facts.due }),
    );
    await enqueue(trx, letters, now());
    return letters.length;
  });
}
