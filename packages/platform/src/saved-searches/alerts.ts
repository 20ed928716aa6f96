import { StorySearch } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, SavedSearchRow } from '../database/schema.ts';
import type { AlertLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { foundAmong } from '../search/finding.ts';
import { editsScopeOf, seenStories } from '../staff/permissions.ts';
import { grantsOf } from '../staff/store.ts';
import { dayInLondon, instant, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { type AlertToLook, alertsToLook, noteTold, storiesMovedSince, takeLook } from './store.ts';

const LOOK_EVERY_MS = 60_000;
/** What was written just before the last look may have been committed after it. */
const OVERLAP_MS = 60_000;
const AT_ONCE = 1000;
/** More than this in a week is said as this many. */
const MOST = 50_000;

export interface AlertPorts {
  db: Kysely<Database>;
  now: Now;
  publicUrl: string;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when the searches could not be looked at. */
  onTrouble: (error: unknown) => void;
}

/** Mails staff at once about what their saved searches find new, until stopped. What comes daily or weekly comes in a digest. */
export function startAlerts(ports: AlertPorts): Rounds {
  return startRounds(() => alert(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Puts every mail that is due in the outbox; gives how many that were. Each is sent by one process alone. */
export async function alert(ports: AlertPorts): Promise<number> {
  const { db, nudge } = ports;
  let sent = 0;
  for (const saved of await alertsToLook(db)) sent += await alertOf(ports, saved);
  if (sent > 0) nudge();
  return sent;
}

async function alertOf({ db, now, publicUrl }: AlertPorts, saved: AlertToLook): Promise<number> {
  const at = now();
  const found = await findNew(db, saved, at);
  return db.transaction().execute(async (trx) => {
    const count = await takeFound(trx, saved, { found, at });
    if (count === 0) return 0;
    const { name, email: to } = saved;
    const searches = `${publicUrl}/workspace/search`;
    const letter: AlertLetter = { kind: 'search-alert', to, count, name, link: foundAt(publicUrl, saved), searches };
    await enqueue(trx, [letter], at);
    return 1;
  });
}

/** What a saved search finds among what has moved since it was looked at. */
export async function findNew(db: Kysely<Database>, saved: SavedSearchRow, at: Date): Promise<string[]> {
  const since = instant(new Date(Math.max(Date.parse(saved.looked_at) - OVERLAP_MS, Date.parse(saved.saved_at))));
  const moved = await storiesMovedSince(db, since, MOST);
  const search = StorySearch.parse(JSON.parse(saved.search));
  const grants = await grantsOf(db, saved.staff_id);
  const seeing = { seen: seenStories(grants), editsSeenAt: editsScopeOf(grants), today: dayInLondon(at) };
  const found: string[] = [];
  for (let at = 0; at < moved.length; at += AT_ONCE) {
    found.push(...(await foundAmong(db, moved.slice(at, at + AT_ONCE), { search, ...seeing })));
  }
  return found;
}

/** Takes the telling of what was found for this process; gives how many are new to whoever saved the search. */
export async function takeFound(
  trx: Kysely<Database>,
  { id, looked_at: from }: SavedSearchRow,
  { found, at }: { found: readonly string[]; at: Date },
): Promise<number> {
  return (await takeLook(trx, { id, from, to: instant(at) })) ? noteTold(trx, id, found) : 0;
}

/** The search in the workspace. */
export function foundAt(publicUrl: string, { search }: SavedSearchRow): string {
  return `${publicUrl}/workspace/search?${new URLSearchParams(textsOf(StorySearch.parse(JSON.parse(search))))}`;
}

function textsOf(search: StorySearch): [string, string][] {
  return Object.entries(search).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
}
