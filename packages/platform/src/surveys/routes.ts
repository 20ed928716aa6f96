import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/refusal.ts';
import { serve } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { respond, whyNotTaking } from './respond.ts';
import { definitionIn, findSurvey, findVersion } from './store.ts';

/** Room for an answer of a million characters, so that whoever sent it hears which one is too long. */
const RESPONSE_BYTES = 4 * 1024 * 1024;

/** Surveys as anyone may answer them. */
export function surveyRoutes(app: FastifyInstance, services: Services): void {
  serve(app, endpoints.surveys.get, async ({ params: { id }, reply }) => {
    reply.header('cache-control', 'public, max-age=0, must-revalidate');
    const survey = await findSurvey(services.db, id);
    const json = survey && (await findVersion(services.db, id, survey.version));
    const organisation = survey && (await services.directory(survey.ods));
    if (!survey || !json || !organisation) throw notFound('survey');
    const today = dayInLondon(services.now());
    const { kind, version, opens_on, closes_on } = survey;
    return {
      ...{ id, kind, version, organisation, definition: definitionIn(json) },
      notTaking: await whyNotTaking(services, survey),
      opensOn: opens_on !== null && opens_on > today ? opens_on : undefined,
      closesOn: closes_on ?? undefined,
    };
  });

  serve(
    app,
    endpoints.surveys.respond,
    async ({ params, body, reply }) => {
      const { receipt, isNew } = await respond(services, params, body);
      reply.code(isNew ? 201 : 200).header('cache-control', 'no-store');
      return receipt;
    },
    { bodyLimit: RESPONSE_BYTES },
  );
}
