import type { Method, SurveyDefinition, SurveyResponse } from '@hearback/contract';
import { writtenIn } from '@hearback/contract/surveys/written';
import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, WrittenAnswerRow } from '../database/schema.ts';
import { findingsIn } from '../stories/findings.ts';
import { definitionIn } from '../surveys/store.ts';
import type { AcceptedResponse } from '../surveys/taking.ts';
import { instant } from '../time/clock.ts';
import { tellOfUrgentWritten } from './telling.ts';

const AT_ONCE = 500;

/** Keeps what people wrote for moderators to read, in the transaction that keeps their responses; who is in danger is told of. */
export async function keepWritten(
  trx: Kysely<Database>,
  { responses, at, publicUrl }: { responses: readonly AcceptedResponse[]; at: Date; publicUrl: string },
): Promise<void> {
  const written = responses.flatMap(({ id, survey, definition, response }) =>
    foundIn(definition, response.answers).map((one) => ({ ...one, id, survey, response })),
  );
  if (written.length === 0) return;
  const surveys = await surveysOf(trx, [...new Set(written.map(({ survey }) => survey))]);
  const rows = written.flatMap(({ id, survey, response, ...one }) => {
    const about = surveys.get(survey);
    const { service, method, language } = response;
    return about ? rowsOf({ ...one, response: id, ...about, service, method, language, at: instant(at) }) : [];
  });
  if (rows.length === 0) return;
  await insertRows(trx, 'written_answers', rows).execute();
  await tellOfUrgentWritten(trx, { rows, publicUrl, at });
}

interface Found extends Pick<WrittenAnswerRow, 'question' | 'text' | 'is_urgent' | 'urgent' | 'personal_data'> {}

function foundIn(definition: SurveyDefinition, answers: SurveyResponse['answers']): Found[] {
  return writtenIn(definition, answers).map(({ question, text }) => {
    const { urgent, personalData } = findingsIn({ happened: text });
    const found = { urgent: JSON.stringify(urgent), personal_data: JSON.stringify(personalData) };
    return { question, text, is_urgent: urgent.length > 0 ? 1 : 0, ...found };
  });
}

interface About {
  survey_id: string;
  ods: string;
  is_staff: 0 | 1;
}

interface Kept extends Found, About {
  response: string;
  service: string | null | undefined;
  method: Method;
  language: string;
  at: string;
}

/** What staff write is promised to be read by nobody; but somebody may be in danger. */
function rowsOf({ response, service, at, ...one }: Kept): WrittenAnswerRow[] {
  if (one.is_staff && !one.is_urgent) return [];
  const kept = { ...one, id: uuidv7(), response_id: response, service: service ?? null, received_at: at };
  const undecided = { shown: null, decided_at: null, decided_by: null, decided_name: null };
  return [{ ...kept, state: 'waiting', version: 1, ...undecided }];
}

async function surveysOf(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, About>> {
  const rows = await db.selectFrom('surveys').select(['id', 'ods', 'kind']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, ods, kind }) => [id, { survey_id: id, ods, is_staff: kind === 'staff' ? 1 : 0 }]));
}

/** Keeps what was written in responses that came before this was kept, some at a time. Nobody is told: it may be long ago. */
export async function keepMissing(db: Kysely<Database>): Promise<void> {
  const definitions = new Map<string, SurveyDefinition>();
  for (let after = ''; ; ) {
    const rows = await responsesAfter(db, after);
    const written = rows.flatMap(({ id, survey_id, ods, kind, version, definition: json, ...row }) => {
      const key = `${survey_id} ${version}`;
      const definition = definitions.get(key) ?? definitionIn(json);
      definitions.set(key, definition);
      const about = { survey_id, ods, is_staff: kind === 'staff' ? 1 : 0 } as const;
      const { service, method, language, received_at: at } = row;
      return foundIn(definition, JSON.parse(row.answers)).flatMap((one) =>
        rowsOf({ ...one, ...about, response: id, service, method, language, at }),
      );
    });
    if (written.length > 0) {
      const insert = insertRows(db, 'written_answers', written);
      // On SQLite one that was cut short may have kept them already.
      await insert.onConflict((conflict) => conflict.columns(['response_id', 'question']).doNothing()).execute();
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last.id;
  }
}

function responsesAfter(db: Kysely<Database>, after: string) {
  return db
    .selectFrom('responses')
    .innerJoin('surveys', 'surveys.id', 'responses.survey_id')
    .innerJoin('survey_versions', (join) =>
      join
        .onRef('survey_versions.survey_id', '=', 'responses.survey_id')
        .onRef('survey_versions.version', '=', 'responses.version'),
    )
    .select(['responses.id', 'responses.survey_id', 'responses.version', 'responses.answers', 'responses.received_at'])
    .select(['responses.service', 'responses.method', 'responses.language', 'surveys.ods', 'surveys.kind'])
    .select('survey_versions.definition')
    .where('responses.id', '>', after)
    .orderBy('responses.id')
    .limit(AT_ONCE)
    .execute();
}
