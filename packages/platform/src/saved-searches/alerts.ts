import { StorySearch } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { AlertLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { foundAmong } from '../search/finding.ts';
import { editsScopeOf, seenStories } from '../staff/permissions.ts';
import { grantsOf } from '../staff/store.ts';
import { dayInLondon, hourInLondon, instant, type Now, startOfDay } from '../time/clock.ts';
import { type AlertToLook, alertsToLook, noteTold, storiesMovedSince, takeLook } from './store.ts';

const LOOK_EVERY_MS = 60_000;
/** When a working day begins: what comes once a day comes then. */
const FIRST_HOUR = 8;
/** What was written just before the last look may have been committed after it. */
const OVERLAP_MS = 60_000;
/** More than this in a minute is said as this many. */
const MOST = 1000;

export interface AlertPorts {
  db: Kysely<Database>;
  now: Now;
  publicUrl: string;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when the searches could not be looked at. */
  onTrouble: (error: unknown) => void;
}

/** Mails staff about what their saved searches find new, until stopped. */
export function startAlerts(ports: AlertPorts): { stop(): Promise<void> } {
  let round: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    round = round.then(() => alert(ports)).catch(ports.onTrouble);
  }, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}

/** Puts every mail that is due in the outbox; gives how many that were. Each is sent by one process alone. */
export async function alert(ports: AlertPorts): Promise<number> {
  const { db, now, nudge } = ports;
  const today = dayInLondon(now());
  const dailyBefore = hourInLondon(now()) < FIRST_HOUR ? '' : instant(startOfDay(today));
  let sent = 0;
  for (const saved of await alertsToLook(db, dailyBefore)) sent += await alertOf(ports, saved, today);
  if (sent > 0) nudge();
  return sent;
}

async function alertOf({ db, now, publicUrl }: AlertPorts, saved: AlertToLook, today: string): Promise<number> {
  const at = now();
  const { id, looked_at: from, name, email: to } = saved;
  const since = instant(new Date(Math.max(Date.parse(from) - OVERLAP_MS, Date.parse(saved.saved_at))));
  const moved = await storiesMovedSince(db, since, MOST);
  const search = StorySearch.parse(JSON.parse(saved.search));
  const grants = await grantsOf(db, saved.staff_id);
  const seeing = { seen: seenStories(grants), editsSeenAt: editsScopeOf(grants), today };
  const found = await foundAmong(db, moved, { search, ...seeing });
  return db.transaction().execute(async (trx) => {
    if (!(await takeLook(trx, { id, from, to: instant(at) }))) return 0;
    const count = await noteTold(trx, id, found);
    if (count === 0) return 0;
    const link = `${publicUrl}/workspace/search?${new URLSearchParams(textsOf(search))}`;
    const letter: AlertLetter = {
      kind: 'search-alert',
      to,
      count,
      name,
      link,
      searches: `${publicUrl}/workspace/search`,
    };
    await enqueue(trx, [letter], at);
    return 1;
  });
}

function textsOf(search: StorySearch): [string, string][] {
  return Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}
