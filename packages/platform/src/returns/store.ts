import type { Method, MonthlyReturns, ReturnCounts } from '@hearback/contract';
import type { ReturnTally } from '@hearback/contract/returns';
import { FFT_QUESTION, namesOfCounts } from '@hearback/contract/surveys';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database, TakenReturnRow } from '../database/schema.ts';
import { dayInLondon } from '../time/clock.ts';

/** From one month to another, both of them counted. */
interface Months {
  ods: string;
  from: string;
  to: string;
}

/** The moment at which an organisation first opened its Friends and Family Test; nothing where it has none. */
export async function findFirstOpening(db: Kysely<Database>, ods: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('survey_versions')
    .innerJoin('surveys', 'surveys.id', 'survey_versions.survey_id')
    .select(({ fn }) => fn.min<string | null>('survey_versions.opened_at').as('at'))
    .where('surveys.ods', '=', ods)
    .where('surveys.kind', '=', 'friends-and-family')
    .executeTakeFirst();
  return row?.at ?? undefined;
}

/** When an organisation closed and what it merged into; and which others merged into it, the latest first. */
export async function findMergers(
  db: Kysely<Database>,
  ods: string,
): Promise<Pick<MonthlyReturns, 'closed' | 'merged'>> {
  const own = await db
    .selectFrom('organisations')
    .leftJoin('organisations as heir', 'heir.ods', 'organisations.successor')
    .select(['organisations.closed_at', 'heir.ods', 'heir.name'])
    .where('organisations.ods', '=', ods)
    .executeTakeFirst();
  const merged = await db
    .selectFrom('organisations')
    .select(['ods', 'name', 'closed_at'])
    .where('successor', '=', ods)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .orderBy('ods')
    .execute();
  const on = (at: string) => dayInLondon(new Date(at));
  const successor = own?.ods && own.name ? { ods: own.ods, name: own.name } : undefined;
  return {
    closed: own?.closed_at ? { on: on(own.closed_at), successor } : undefined,
    merged: merged.map(({ closed_at, ...one }) => ({ ...one, on: on(closed_at ?? '') })),
  };
}

/** How often each answer of the Friends and Family Test was given, by month and method, of all surveys that ask it. */
export async function listReturnTallies(
  db: Kysely<Database>,
  { ods, from, to }: Months,
): Promise<(ReturnTally & { month: string })[]> {
  const rows = await summedTallies(db, { ods, from, to }).unionAll(latestTallies(db, { ods, from, to })).execute();
  // PostgreSQL gives a sum as text.
  return rows.map((row) => ({ ...row, method: row.method as Method, count: Number(row.count) }));
}

function summedTallies(db: Kysely<Database>, { ods, from, to }: Months) {
  return db
    .selectFrom('survey_sums')
    .innerJoin('surveys', 'surveys.id', 'survey_sums.survey_id')
    .select(({ fn }) => [
      'survey_sums.period as month',
      'survey_sums.value as answer',
      sql<string>`survey_sums.method`.as('method'),
      fn.sum<number | string>('survey_sums.count').as('count'),
    ])
    .where('surveys.ods', '=', ods)
    .where('surveys.kind', '=', 'friends-and-family')
    .where('grain', '=', 'month')
    .where('part', '=', 'method')
    .where('survey_sums.question', 'in', namesOfCounts(FFT_QUESTION))
    .where('period', '>=', from)
    .where('period', '<=', to)
    .groupBy(['survey_sums.period', 'survey_sums.value', 'survey_sums.method']);
}

/** Those of days that were not summed yet. */
function latestTallies(db: Kysely<Database>, { ods, from, to }: Months) {
  const month = sql<string>`substr(answer_tallies.day, 1, 7)`;
  const before = `${from}-00`;
  const latest = sql<string>`case when surveys.summed_to > ${before} then surveys.summed_to else ${before} end`;
  return (
    db
      .selectFrom('answer_tallies')
      .innerJoin('surveys', 'surveys.id', 'answer_tallies.survey_id')
      .select(({ fn }) => [
        month.as('month'),
        'answer_tallies.value as answer',
        sql<string>`answer_tallies.method`.as('method'),
        fn.sum<number | string>('answer_tallies.count').as('count'),
      ])
      .where('surveys.ods', '=', ods)
      .where('surveys.kind', '=', 'friends-and-family')
      .where('answer_tallies.question', 'in', namesOfCounts(FFT_QUESTION))
      // One lower end: with two of them SQLite may read all days that were summed.
      .where('answer_tallies.day', '>', latest)
      .where('answer_tallies.day', '<=', `${to}-31`)
      .groupBy([month, 'answer_tallies.value', 'answer_tallies.method'])
  );
}

/** Every time the figures of some months were taken, the latest last. */
export async function listTaken(
  db: Kysely<Database>,
  { ods, from, to }: Months,
): Promise<Selectable<TakenReturnRow>[]> {
  return db
    .selectFrom('taken_returns')
    .selectAll()
    .where('ods', '=', ods)
    .where('month', '>=', from)
    .where('month', '<=', to)
    .orderBy('taken_at')
    .execute();
}

/** Keeps the figures of a month as they were taken. */
export async function addTaken(db: Kysely<Database>, row: TakenReturnRow): Promise<void> {
  await db
    .insertInto('taken_returns')
    .values(row)
    .onConflict((conflict) => conflict.columns(['ods', 'month', 'taken_at']).doNothing())
    .execute();
}

/** Figures as they were kept: they passed the contract then. */
export function countsIn(json: string): ReturnCounts {
  return JSON.parse(json) as ReturnCounts;
}
