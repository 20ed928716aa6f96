import { Readable } from 'node:stream';
import { endpoints, parseParameters, ResultsQuery } from '@hearback/contract';
import { type KeptAnswers, questionnaireFrom, questionnaireResponseFrom } from '@hearback/contract/interchange';
import type { SurveyDefinition } from '@hearback/contract/surveys';
import { shownAnswers } from '@hearback/contract/surveys/written';
import type { FastifyInstance } from 'fastify';
import type { Kysely } from 'kysely';
import { addToAudit } from '../audit/store.ts';
import type { Database } from '../database/schema.ts';
import { mustBeInOrder } from '../http/days-in-order.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { maySeeSurveys, maySetSurveys } from '../staff/permissions.ts';
import { type StaffCaller, signedIn } from '../staff/signed-in.ts';
import { instant } from '../time/clock.ts';
import { endOfDay, startOfDay } from '../time/days.ts';
import { shownOf } from '../written-answers/store.ts';
import { definitionIn, findSurvey, type KeptSurvey } from './store.ts';

const AT_ONCE = 500;

/**
 * A survey's responses as a FHIR R4 Bundle: each version of its Questionnaire, then each response, which names the version it
 * answered. Each leaves as it is read.
 */
export function responseFileRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { id: string } }>('/workspace/surveys/:id/responses.fhir.json', async (request, reply) => {
    const staff = await signedIn(services, endpoints.staff.surveys.results, request);
    const query = parseParameters(ResultsQuery, request.query);
    if (!query.ok) throw new Refusal('invalid', 'Mend what is looked for, then ask again.', query.errors);
    mustBeInOrder(query.value);
    const survey = await taken(services, staff, request.params.id);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="responses-${survey.id}.fhir.json"`)
      .type('application/fhir+json; charset=utf-8')
      .send(Readable.from(bundleOf(services, survey, query.value)));
  });
}

/** Keeps who takes the file, or may not, before anything of it leaves. Throws `not-found`, `forbidden` or `not-now`. */
async function taken({ db, now }: Services, actor: StaffCaller, id: string): Promise<KeptSurvey> {
  const survey = await findSurvey(db, id);
  const keep = (kind: 'read' | 'refused') =>
    addToAudit(db, instant(now()), { kind, actor, detail: 'staff.surveys.file', ods: survey?.ods });
  if (!survey || !maySetSurveys(actor.grants, survey.ods)) {
    await keep('refused');
    if (!survey || !maySeeSurveys(actor.grants, survey.ods)) throw notFound('survey of yours');
    throw new Refusal('forbidden', 'Your role there does not take responses out.');
  }
  if (survey.kind === 'staff')
    throw new Refusal('not-now', 'What staff answered is told as their voice, never one by one.');
  await keep('read');
  return survey;
}

async function* bundleOf({ db, config }: Services, survey: KeptSurvey, query: ResultsQuery): AsyncGenerator<string> {
  const { id, ods: organisation } = survey;
  const url = `${config.publicUrl}/survey/${id}`;
  const versions = await versionsOf(db, id);
  yield '{"resourceType":"Bundle","type":"collection","entry":[';
  let between = '\n';
  for (const [version, definition] of versions) {
    const state = version === survey.version ? survey.state : 'closed';
    const { questionnaire } = questionnaireFrom(definition, { url, version, state });
    yield between + JSON.stringify({ resource: questionnaire });
    between = ',\n';
  }
  for await (const { definition, response } of responsesOf(db, { survey: id, versions, query })) {
    const resource = questionnaireResponseFrom(definition, response, { url, organisation });
    yield between + JSON.stringify({ fullUrl: `urn:uuid:${resource.id}`, resource });
  }
  yield '\n]}\n';
}

async function versionsOf(db: Kysely<Database>, survey: string): Promise<Map<number, SurveyDefinition>> {
  const rows = await db
    .selectFrom('survey_versions')
    .select(['version', 'definition'])
    .where('survey_id', '=', survey)
    .orderBy('version')
    .execute();
  return new Map(rows.map(({ version, definition }) => [version, definitionIn(definition)]));
}

interface Told {
  definition: SurveyDefinition;
  response: KeptAnswers;
}

/** The earliest first; of what people wrote, what a moderator let through. */
async function* responsesOf(
  db: Kysely<Database>,
  { survey, versions, query }: { survey: string; versions: ReadonlyMap<number, SurveyDefinition>; query: ResultsQuery },
): AsyncGenerator<Told> {
  let after = { received_at: '', id: '' };
  for (;;) {
    const rows = await responsesAfter(db, { survey, query, after });
    const shown = await shownOf(
      db,
      rows.map(({ id }) => id),
    );
    for (const { id, version, service, method, language, given, answers: json, received_at, is_partial } of rows) {
      const definition = versions.get(version);
      if (!definition) continue;
      const parts = { id, version, service: service ?? undefined, method, language, receivedAt: received_at };
      const isPartial = is_partial === 1 || undefined;
      const told = shownAnswers(definition, JSON.parse(json), shown.get(id) ?? new Map());
      yield { definition, response: { ...parts, isPartial, given: JSON.parse(given), ...told } };
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) return;
    after = last;
  }
}

interface Wanted {
  survey: string;
  query: ResultsQuery;
  after: { received_at: string; id: string };
}

function responsesAfter(db: Kysely<Database>, { survey, query, after }: Wanted) {
  const { from, to, service, method, language, completion } = query;
  return db
    .selectFrom('responses')
    .selectAll()
    .where('survey_id', '=', survey)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('received_at', 'id'), '>', tuple(after.received_at, after.id)))
    .$if(from !== undefined, (only) => only.where('received_at', '>=', startOfDay(from ?? '')))
    .$if(to !== undefined, (only) => only.where('received_at', '<', endOfDay(to ?? '')))
    .$if(service !== undefined, (only) => only.where('service', '=', service ?? ''))
    .$if(method !== undefined, (only) => only.where('method', '=', method ?? 'other'))
    .$if(language !== undefined, (only) => only.where('language', '=', language ?? ''))
    .$if(completion !== undefined, (only) => only.where('is_partial', '=', completion === 'partial' ? 1 : 0))
    .orderBy('received_at')
    .orderBy('id')
    .limit(AT_ONCE)
    .execute();
}
