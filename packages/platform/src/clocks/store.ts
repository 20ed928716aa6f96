import type { Clock, ClockTerms } from '@hearback/contract';
import { type ClockFacts, clockOn, dueDay } from '@hearback/contract/clocks';
import type { Kysely, Selectable, SelectQueryBuilder } from 'kysely';
import type { ClockRow, Database } from '../database/schema.ts';
import { dayInLondon, instant } from '../time/clock.ts';

/** How long an organisation gives itself, and whether the public is told how it did. */
export interface KeptTerms extends ClockTerms {
  isPublic: boolean;
}

/** What an organisation has set; `undefined` for a code we do not know. */
export async function termsOf(db: Kysely<Database>, ods: string): Promise<KeptTerms | undefined> {
  const row = await db
    .selectFrom('organisations')
    .select(['clock_days', 'clock_counted', 'clock_public'])
    .where('ods', '=', ods)
    .executeTakeFirst();
  return row && { days: row.clock_days, counted: row.clock_counted, isPublic: row.clock_public === 1 };
}

/** Sets the terms for stories that are published from now on. */
export async function setTerms(db: Kysely<Database>, ods: string, terms: KeptTerms): Promise<void> {
  await db
    .updateTable('organisations')
    .set((row) => ({
      ...{ clock_days: terms.days, clock_counted: terms.counted, clock_public: terms.isPublic ? 1 : 0 },
      version: row('version', '+', 1),
    }))
    .where('ods', '=', ods)
    .execute();
}

/** Starts the clock of a story in the transaction that publishes it. */
export async function startClock(
  db: Kysely<Database>,
  { story, ods, at }: { story: string; ods: string; at: Date },
): Promise<void> {
  const terms = await termsOf(db, ods);
  if (!terms) return;
  const { days, counted } = terms;
  await db
    .insertInto('clocks')
    .values({
      ...{ story_id: story, ods, days, counted },
      ...{ started_at: instant(at), due: dueDay(dayInLondon(at), terms) },
      ...{ answered: null, paused_at: null, paused_reason: null, paused_left: null },
    })
    .execute();
}

/** Forgets the clock of a story that is public no more. */
export async function dropClock(db: Kysely<Database>, story: string): Promise<void> {
  await db.deleteFrom('clocks').where('story_id', '=', story).execute();
}

/** Keeps the day of the first reply, in the transaction of that reply. */
export async function stopClock(db: Kysely<Database>, story: string, at: Date): Promise<void> {
  await db
    .updateTable('clocks')
    .set({ answered: dayInLondon(at), reply_sent: null })
    .where('story_id', '=', story)
    .where('answered', 'is', null)
    .execute();
}

/** Keeps the day on which a reply was sent that is on its way; none where there is none any more. */
export async function noteSent(db: Kysely<Database>, story: string, sentAt: string | undefined): Promise<void> {
  const day = sentAt === undefined ? null : dayInLondon(new Date(sentAt));
  await db
    .updateTable('clocks')
    .set({ reply_sent: day })
    .where('story_id', '=', story)
    .where('answered', 'is', null)
    .execute();
}

/** A clock's facts; `undefined` where a story has none. */
export async function findClock(db: Kysely<Database>, story: string): Promise<ClockFacts | undefined> {
  const row = await db.selectFrom('clocks').selectAll().where('story_id', '=', story).executeTakeFirst();
  return row && clockFacts(row);
}

/** The clocks of some stories as they stand on a day. */
export async function clocksOf(
  db: Kysely<Database>,
  stories: readonly string[],
  today: string,
): Promise<Map<string, Clock>> {
  if (stories.length === 0) return new Map();
  const rows = await db.selectFrom('clocks').selectAll().where('story_id', 'in', stories).execute();
  return new Map(rows.map((row) => [row.story_id, clockOn(today, clockFacts(row))]));
}

/** Stops a running clock; false when it is stopped already, or its story is answered. */
export async function pauseClock(
  db: Kysely<Database>,
  { story, at, reason, left }: { story: string; at: string; reason: string; left: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('clocks')
    .set({ paused_at: at, paused_reason: reason, paused_left: left, stopped_reminded: 0 })
    .where('story_id', '=', story)
    .where('answered', 'is', null)
    .where('reply_sent', 'is', null)
    .where('paused_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Lets a paused clock go on until `due`; false when it is not paused. */
export async function resumeClock(
  db: Kysely<Database>,
  { story, due }: { story: string; due: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('clocks')
    .set({ due, paused_at: null, paused_reason: null, paused_left: null, reminded: 0 })
    .where('story_id', '=', story)
    .where('answered', 'is', null)
    .where('paused_at', 'is not', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** How many of the stories that were due since `from` had their first reply in time. Those that still have time do not count. */
export async function keptInTime(
  db: Kysely<Database>,
  { ods, from, today }: { ods: string; from: string; today: string },
): Promise<{ met: number; due: number }> {
  const countOf = (table: SelectQueryBuilder<Database, 'clocks', object>) =>
    table.select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  const late = db
    .selectFrom('clocks')
    .where('ods', '=', ods)
    .where('due', '>=', from)
    .where('paused_at', 'is', null)
    .where((where) =>
      where.or([
        where('answered', '>', where.ref('due')),
        // What is on its way is neither yet: the public sees the reply before it sees the figure.
        where.and([where('answered', 'is', null), where('reply_sent', 'is', null), where('due', '<', today)]),
      ]),
    );
  const [met, missed] = [await countOf(inTime(db, ods, from)), await countOf(late)];
  return { met: Number(met.count), due: Number(met.count) + Number(missed.count) };
}

/** The stories that had their first reply in time, among those that were due since `from`. */
export function metSince(db: Kysely<Database>, ods: string, from: string) {
  return inTime(db, ods, from).select('story_id');
}

function inTime(db: Kysely<Database>, ods: string, from: string) {
  return db
    .selectFrom('clocks')
    .where('ods', '=', ods)
    .where('due', '>=', from)
    .where('answered', 'is not', null)
    .where((where) => where.or([where('answered', '<=', where.ref('due')), where('paused_at', 'is not', null)]));
}

const LAST_REMINDER = 3;

/** A clock that nobody has answered, with what a reminder needs. */
export interface OpenClock {
  story: string;
  ods: string;
  organisation: string;
  reminded: number;
  facts: ClockFacts;
}

/** Stories that nobody has answered and for which no reply is on its way, with their clocks; in order of story. */
export function unansweredClocks(db: Kysely<Database>, { after, limit }: { after: string; limit: number }) {
  return db
    .selectFrom('clocks')
    .innerJoin('organisations', 'organisations.ods', 'clocks.ods')
    .selectAll('clocks')
    .select('organisations.name')
    .where('answered', 'is', null)
    .where('reply_sent', 'is', null)
    .where('story_id', '>', after)
    .orderBy('story_id')
    .limit(limit);
}

/** Clocks that run or are over, due until a day, of which not every reminder was sent; in order of story. */
export async function openClocks(
  db: Kysely<Database>,
  { dueBy, ...part }: { dueBy: string; after: string; limit: number },
): Promise<OpenClock[]> {
  const rows = await unansweredClocks(db, part)
    .where('reminded', '<', LAST_REMINDER)
    .where('paused_at', 'is', null)
    .where('due', '<=', dueBy)
    .execute();
  return rows.map(({ name, ...row }) => ({
    story: row.story_id,
    ods: row.ods,
    organisation: name,
    reminded: row.reminded,
    facts: clockFacts(row),
  }));
}

/** Takes a reminder for this process; false when it was taken, or its story was answered or its clock stopped meanwhile. */
export async function takeReminder(
  db: Kysely<Database>,
  { story, from, to }: { story: string; from: number; to: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('clocks')
    .set({ reminded: to })
    .where('story_id', '=', story)
    .where('reminded', '=', from)
    .where('answered', 'is', null)
    .where('reply_sent', 'is', null)
    .where('paused_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A row as the rules take it. */
export function clockFacts(row: Selectable<ClockRow>): ClockFacts {
  const { paused_at: at, paused_reason: reason, paused_left: left } = row;
  return {
    terms: { days: row.days, counted: row.counted },
    startedAt: row.started_at,
    due: row.due,
    // Sending is what the clock asks for; until it is public the day is kept apart, so that taking it back undoes it.
    answered: row.answered ?? row.reply_sent ?? undefined,
    isOnItsWay: row.answered === null && row.reply_sent !== null,
    paused: at === null ? undefined : { at, day: dayInLondon(new Date(at)), reason: reason ?? '', left: left ?? 0 },
  };
}
