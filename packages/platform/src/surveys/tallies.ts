import type { Method } from '@hearback/contract';
import { talliesOf } from '@hearback/contract/surveys';
import type { Kysely } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, SurveySumRow, SurveyTallyRow } from '../database/schema.ts';
import { partedBy, parts } from './parts.ts';
import type { AcceptedResponse } from './taking.ts';

/** Responses of one day, and up to which day their surveys were summed, by their ids. */
interface Counted {
  responses: readonly AcceptedResponse[];
  day: string;
  summedTo: ReadonlyMap<string, string | null>;
}

/** Adds responses to the counts, in the transaction that keeps them. */
export async function countResponses(trx: Kysely<Database>, { responses, day, summedTo }: Counted): Promise<void> {
  if (responses.length === 0) return;
  const rows = talliesFrom(responses, day);
  // A clock that was put back, or a commit that took a day: its day was summed, and is not looked at again.
  const isLate = ({ survey_id }: SurveyTallyRow) => day <= (summedTo.get(survey_id) ?? '');
  await addTallies(
    trx,
    rows.filter((row) => !isLate(row)),
  );
  await addToSums(trx, rows.filter(isLate));
}

async function addTallies(trx: Kysely<Database>, rows: readonly SurveyTallyRow[]): Promise<void> {
  if (rows.length === 0) return;
  await insertRows(trx, 'answer_tallies', rows)
    .onConflict((conflict) =>
      conflict
        .columns(['survey_id', 'day', 'service', 'method', 'language', 'question', 'value'])
        .doUpdateSet((set) => ({ count: set('answer_tallies.count', '+', set.ref('excluded.count')) })),
    )
    .execute();
}

function talliesFrom(responses: readonly AcceptedResponse[], day: string): SurveyTallyRow[] {
  const keys = responses.flatMap(({ survey, definition, response, isApart }) =>
    talliesOf(definition, { ...response, isPartial: isApart }).map(({ question, value }) =>
      JSON.stringify([survey, response.service ?? '', response.method, response.language, question, value]),
    ),
  );
  return [...countsBy(keys)].map(([key, count]) => {
    const [survey_id = '', service = '', method = '', language = '', question = '', value = ''] = JSON.parse(key);
    return { survey_id, day, service, method: method as Method, language, question, value, count };
  });
}

async function addToSums(trx: Kysely<Database>, late: readonly SurveyTallyRow[]): Promise<void> {
  if (late.length === 0) return;
  const keys = late.flatMap((row) => parts.flatMap((part) => sumsOf(row, part)));
  const sums = new Map<string, number>();
  for (const { count, ...key } of keys) {
    const text = JSON.stringify(key);
    sums.set(text, (sums.get(text) ?? 0) + count);
  }
  const rows = [...sums].sort(byKey).map(([key, count]): SurveySumRow => ({ ...JSON.parse(key), count }));
  await insertRows(trx, 'survey_sums', rows)
    .onConflict((conflict) =>
      conflict
        .columns(['survey_id', 'grain', 'part', 'period', 'service', 'method', 'language', 'question', 'value'])
        .doUpdateSet((set) => ({ count: set('survey_sums.count', '+', set.ref('excluded.count')) })),
    )
    .execute();
}

function sumsOf(
  { survey_id, day, question, value, count, ...by }: SurveyTallyRow,
  part: (typeof parts)[number],
): SurveySumRow[] {
  const kept = partedBy(part);
  const named = {
    service: kept.includes('service') ? by.service : '',
    method: kept.includes('method') ? by.method : '',
    language: kept.includes('language') ? by.language : '',
  } as const;
  const cell = { ...named, question, value, count };
  const month: SurveySumRow = { survey_id, grain: 'month', part, period: day.slice(0, 7), ...cell };
  return [month, { ...month, grain: 'day', period: day }];
}

/** How often each comes, in a steady order, so that locks never cross. */
export function countsBy(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(byKey);
}

function byKey([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}
