import type { ResultsQuery } from '@hearback/contract';
import type { Tally } from '@hearback/contract/surveys';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** How often each thing was counted, of the responses that are asked for. */
export async function countsOf(
  db: Kysely<Database>,
  survey: string,
  { from, to, service, method, language }: ResultsQuery,
): Promise<(Tally & { count: number })[]> {
  const rows = await db
    .selectFrom('survey_tallies')
    .select(({ fn }) => ['question', 'value', fn.sum<number>('count').as('count')])
    .where('survey_id', '=', survey)
    .$if(from !== undefined, (only) => only.where('day', '>=', from ?? ''))
    .$if(to !== undefined, (only) => only.where('day', '<=', to ?? ''))
    .$if(service !== undefined, (only) => only.where('service', '=', service ?? ''))
    .$if(method !== undefined, (only) => only.where('method', '=', method ?? 'other'))
    .$if(language !== undefined, (only) => only.where('language', '=', language ?? ''))
    .groupBy(['question', 'value'])
    .execute();
  // PostgreSQL gives a sum as text.
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
