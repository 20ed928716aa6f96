import type { Method, ReturnCounts } from '@hearback/contract';
import type { ReturnTally } from '@hearback/contract/returns';
import { FFT_QUESTION } from '@hearback/contract/surveys';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database, TakenReturnRow } from '../database/schema.ts';

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

/** How often each answer of the Friends and Family Test was given, by month and method, of all surveys that ask it. */
export async function listReturnTallies(
  db: Kysely<Database>,
  { ods, from, to }: Months,
): Promise<(ReturnTally & { month: string })[]> {
  const month = sql<string>`substr(survey_tallies.day, 1, 7)`;
  const rows = await db
    .selectFrom('survey_tallies')
    .innerJoin('surveys', 'surveys.id', 'survey_tallies.survey_id')
    .select(({ fn }) => [
      month.as('month'),
      'survey_tallies.value as answer',
      'survey_tallies.method',
      fn.sum<number | string>('survey_tallies.count').as('count'),
    ])
    .where('surveys.ods', '=', ods)
    .where('surveys.kind', '=', 'friends-and-family')
    .where('survey_tallies.question', '=', FFT_QUESTION)
    .where('survey_tallies.day', '>=', `${from}-01`)
    .where('survey_tallies.day', '<=', `${to}-31`)
    .groupBy([month, 'survey_tallies.value', 'survey_tallies.method'])
    .execute();
  // PostgreSQL gives a sum as text.
  return rows.map((row) => ({ ...row, method: row.method as Method, count: Number(row.count) }));
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
