import type { QuestionResults, ResultsQuery, SurveyDefinition, SurveyResults } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { ANSWERED, ASKED, DECLINED, WHOLE } from './counting.ts';

/** A survey's results, of the questions that its last version asks and any that an earlier one asked. */
export async function resultsOf(
  db: Kysely<Database>,
  { survey, definition, query }: { survey: string; definition: SurveyDefinition; query: ResultsQuery },
): Promise<SurveyResults> {
  const rows = await countsOf(db, survey, query);
  const ids = [...definition.questions.filter(({ kind }) => kind !== 'information').map(({ id }) => id)];
  const before = rows.map(({ question }) => question).filter((question) => question !== WHOLE);
  const questions = [...new Set([...ids, ...before])];
  return {
    survey,
    responses: rows.find(({ question }) => question === WHOLE)?.count ?? 0,
    questions: questions.map((question) => ofQuestion(question, rows)),
  };
}

interface Counted {
  question: string;
  value: string;
  count: number;
}

function ofQuestion(question: string, rows: readonly Counted[]): QuestionResults {
  const own = new Map(rows.filter((row) => row.question === question).map(({ value, count }) => [value, count]));
  const take = (value: string) => {
    const count = own.get(value) ?? 0;
    own.delete(value);
    return count;
  };
  const [asked, answered, declined] = [take(ASKED), take(ANSWERED), take(DECLINED)];
  return { question, asked, answered, declined, counts: Object.fromEntries(own) };
}

async function countsOf(db: Kysely<Database>, survey: string, query: ResultsQuery): Promise<Counted[]> {
  const { from, to, service, method, language } = query;
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
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
