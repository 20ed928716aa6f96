import type { ResultsQuery } from '@hearback/contract';
import type { Tally } from '@hearback/contract/surveys';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/schema.ts';
import { type Apart, apart, type Part, partFor } from './parts.ts';
import { type Days, type Spans, spansOf } from './spans.ts';

type Counted = Tally & { count: number };
type Named = readonly { name: Apart; is: string }[];

/** Beside the counts: how far they were summed when they were read. No question's name begins so. */
const SUMMED_TO = '#summed-to';

/** How often each thing was counted, of the responses that are asked for. */
export async function countsOf(db: Kysely<Database>, survey: string, query: ResultsQuery): Promise<Counted[]> {
  const named = apart.flatMap((name) => (query[name] === undefined ? [] : [{ name, is: query[name] }]));
  let summedTo = await summedToOf(db, survey);
  for (;;) {
    const rows = await readCounts(db, survey, { spans: spansOf(query, summedTo), named });
    const now = rows.find(({ question }) => question === SUMMED_TO)?.value || null;
    if (now === summedTo) return addedUp(rows.filter(({ question }) => question !== SUMMED_TO));
    // Days were summed between the two statements: what is where has changed.
    summedTo = now;
  }
}

async function summedToOf(db: Kysely<Database>, survey: string): Promise<string | null> {
  const row = await db.selectFrom('surveys').select('summed_to').where('id', '=', survey).executeTakeFirst();
  return row?.summed_to ?? null;
}

/** In one statement, so that all of it is of one moment. */
async function readCounts(
  db: Kysely<Database>,
  survey: string,
  { spans: { months, days, since }, named }: { spans: Spans; named: Named },
): Promise<Counted[]> {
  const part = partFor(named.map(({ name }) => name));
  const daily = (span: Days) => summed(db, survey, { grain: 'day', part, span, named });
  const all = [
    ...(months ? [summed(db, survey, { grain: 'month', part, span: months, named })] : []),
    ...days.map(daily),
    ...(since ? [tallied(db, survey, { span: since, named })] : []),
  ];
  const marker = db
    .selectFrom('surveys')
    .select([
      sql<string>`${SUMMED_TO}`.as('question'),
      sql<string>`coalesce(summed_to, '')`.as('value'),
      sql<number>`0`.as('count'),
    ])
    .where('id', '=', survey);
  return all.reduce((union, one) => union.unionAll(one), marker).execute();
}

function tallied(db: Kysely<Database>, survey: string, { span, named }: { span: Days; named: Named }) {
  return named
    .reduce(
      (query, { name, is }) => query.where(name, '=', is as never),
      db.selectFrom('answer_tallies').where('survey_id', '=', survey),
    )
    .where('day', '>=', span.from)
    .where('day', '<=', span.to)
    .select(({ fn }) => ['question', 'value', fn.sum<number>('count').as('count')])
    .groupBy(['question', 'value']);
}

function summed(
  db: Kysely<Database>,
  survey: string,
  { grain, part, span, named }: { grain: 'day' | 'month'; part: Part; span: Days; named: Named },
) {
  const ofPart = db
    .selectFrom('survey_sums')
    .where('survey_id', '=', survey)
    .where('grain', '=', grain)
    .where('part', '=', part);
  // What the part does not tell apart is empty: so the key leads straight to the rows.
  return apart
    .reduce(
      (query, name) => query.where(name, '=', (named.find((one) => one.name === name)?.is ?? '') as never),
      ofPart,
    )
    .where('period', '>=', span.from)
    .where('period', '<=', span.to)
    .select(({ fn }) => ['question', 'value', fn.sum<number>('count').as('count')])
    .groupBy(['question', 'value']);
}

function addedUp(rows: readonly Counted[]): Counted[] {
  const sums = new Map<string, Counted>();
  for (const { question, value, count } of rows) {
    const key = JSON.stringify([question, value]);
    // PostgreSQL gives a sum as text.
    sums.set(key, { question, value, count: (sums.get(key)?.count ?? 0) + Number(count) });
  }
  return [...sums.values()];
}
