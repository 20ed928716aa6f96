import { type MailTopic, mailTopics } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Database } from '../database/schema.ts';
import type { DigestLetter } from '../mail/mail.ts';
import { enqueue } from '../outbox/store.ts';
import { findNew, foundAt, takeFound } from '../saved-searches/alerts.ts';
import { gatheredSearches } from '../saved-searches/store.ts';
import { grantsOf } from '../staff/store.ts';
import { instant, type Now } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { choicesOf, listTopics } from './choices.ts';
import { type DigestRhythm, lastDue } from './due.ts';
import { waitingItems } from './items.ts';
import { digestStop, type StopLinks } from './stop-link.ts';
import { beginTelling, type Person, peopleToTell, takeItems, takeTelling } from './store.ts';
import { waitingLists } from './waiting.ts';

const LOOK_EVERY_MS = 60_000;
/** What was written just before a moment may be committed after it. */
const OVERLAP_MS = 60_000;

/** A daily or weekly digest, or one list that is told of at once. */
type Run = DigestRhythm | (typeof listTopics)[number];
const runs: readonly Run[] = [...listTopics, 'daily', 'weekly'];

export interface DigestPorts {
  db: Kysely<Database>;
  config: Config;
  now: Now;
  stopLinks: StopLinks;
  /** Mail is waiting to be sent. */
  nudge: () => void;
  /** Hears when it could not be looked at what is new. */
  onTrouble: (error: unknown) => void;
}

/** Gathers what is new for each member of staff as they have chosen, until stopped. */
export function startDigests(ports: DigestPorts): Rounds {
  return startRounds(() => digest(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/**
 * Puts every digest that is due in the outbox; gives how many that were. Each is sent by one process alone, and one that fell
 * due while nothing ran once afterwards.
 */
export async function digest(ports: DigestPorts): Promise<number> {
  const now = ports.now();
  let sent = 0;
  for (const run of runs) {
    const due = isDigest(run) ? lastDue(run, now) : now;
    const people = await peopleToTell(ports.db, { run, before: instant(due), isAtOnce: !isDigest(run) });
    for (const person of people) sent += await tell(ports, person, { run, due });
  }
  if (sent > 0) ports.nudge();
  return sent;
}

function isDigest(run: Run): run is DigestRhythm {
  return run === 'daily' || run === 'weekly';
}

interface Due {
  run: Run;
  due: Date;
}

async function tell(ports: DigestPorts, person: Person, { run, due }: Due): Promise<number> {
  const { db } = ports;
  const { id, toldUntil } = person;
  if (toldUntil === null) {
    await beginTelling(db, { staff: id, run, at: instant(due) });
    return 0;
  }
  const news = await newsFor(ports, { id, toldUntil }, { run, due });
  if (!isDigest(run) && news.lists.length === 0) return 0;
  return db.transaction().execute(async (trx) => {
    if (!(await takeTelling(trx, { staff: id, run, from: toldUntil, to: instant(due) }))) return 0;
    const letter = letterOf(ports, person, { run, news, searches: await searchesOf(trx, ports, news) });
    await takeItems(trx, news.items.ids);
    if (letter.lists.length + letter.letters.length + letter.searches.length === 0) return 0;
    await enqueue(trx, [letter], ports.now());
    return 1;
  });
}

type News = Awaited<ReturnType<typeof newsFor>>;

async function newsFor(
  { db, config: { publicUrl }, now }: DigestPorts,
  { id, toldUntil }: { id: string; toldUntil: string },
  { run, due }: Due,
) {
  const grants = await grantsOf(db, id);
  const choices = await choicesOf(db, id);
  const topics: MailTopic[] = isDigest(run) ? mailTopics.filter((topic) => choices[topic] === run) : [run];
  const window = { from: earlier(new Date(toldUntil)), until: earlier(due) };
  const lists = await waitingLists(db, { grants, topics, publicUrl, ...window });
  if (!isDigest(run)) return { lists, items: { ids: [], letters: [] }, finds: [] };
  const searches = await gatheredSearches(db, id, run);
  const finds = [];
  for (const saved of searches) finds.push({ saved, found: await findNew(db, saved, now()) });
  return { lists, items: await waitingItems(db, { staff: id, topics, grants }), finds };
}

async function searchesOf(trx: Kysely<Database>, { config, now }: DigestPorts, { finds }: News) {
  const told: DigestLetter['searches'] = [];
  for (const { saved, found } of finds) {
    const count = await takeFound(trx, saved, { found, at: now() });
    if (count > 0) told.push({ name: saved.name, count, link: foundAt(config.publicUrl, saved) });
  }
  return told;
}

function letterOf(
  { config, stopLinks }: DigestPorts,
  { id: staff, email: to }: Person,
  { run, news, searches }: { run: Run; news: News; searches: DigestLetter['searches'] },
): DigestLetter {
  const rhythm = isDigest(run) ? run : 'at-once';
  const workspace = `${config.publicUrl}/workspace`;
  return {
    ...{ kind: 'digest', rhythm, to, staff, searches, lists: news.lists, letters: news.items.letters },
    ...{ link: workspace, account: `${workspace}/account`, stop: digestStop({ config, stopLinks }, { staff, rhythm }) },
  };
}

function earlier(moment: Date): string {
  return instant(new Date(moment.getTime() - OVERLAP_MS));
}
