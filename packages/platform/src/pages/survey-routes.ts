import { pathThrough, type SurveyDefinition } from '@hearback/contract/surveys';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Services } from '../services.ts';
import { whyNotTaking } from '../surveys/respond.ts';
import { findVersion, type KeptSurvey } from '../surveys/store.ts';
import { sendPrivate } from './send.ts';
import { askedIn, mustFind } from './survey-asked.ts';
import { surveyClosedPage, surveyThanksPage } from './survey-end-pages.tsx';
import { kioskOf } from './survey-kiosk.tsx';
import { beginning, readState, type SurveyState } from './survey-state.ts';
import { Visiting } from './survey-visit.ts';
import type { Posted } from './tell-form.ts';

type Visit = { Params: { id: string }; Querystring: Posted; Body: Posted | undefined };

/** One script, which begins anew for the next person, and nothing else that runs. */
const KIOSK_POLICY =
  "default-src 'none';script-src 'self';connect-src 'self';style-src 'self';img-src 'self' data:;form-action 'self';base-uri 'none';frame-ancestors 'none'";

/** A survey for browsers without script: a question a page, then to check, then sent. */
export function surveyPageRoutes(app: FastifyInstance, services: Services): void {
  app.get<Visit>('/survey/:id', async ({ params, query }, reply) => {
    const survey = await mustFind(services, params.id);
    return begin(services, reply, survey, (definition) => beginning(survey.version, definition, query));
  });

  app.get<Visit>(
    '/survey/:id/kiosk',
    { helmet: { contentSecurityPolicy: false } },
    async ({ params, query }, reply) => {
      // Before anything can be refused: that page has no other policy.
      reply.header('content-security-policy', KIOSK_POLICY);
      const survey = await mustFind(services, params.id);
      return begin(services, reply, survey, (definition) => ({
        ...beginning(survey.version, definition, query),
        ...{ method: 'tablet' as const, isKiosk: true },
      }));
    },
  );

  app.post<Visit>('/survey/:id', async ({ params, body = {} }, reply) => {
    const survey = await mustFind(services, params.id);
    const sent = readState(body);
    const isKnown = (await findVersion(services.db, survey.id, sent.version)) !== undefined;
    const state = isKnown ? sent : { ...sent, version: survey.version };
    const asked = await askedIn(services, survey, state.version);
    return new Visiting(services, reply, asked, state).step(survey, body);
  });

  app.get<Visit>('/survey/:id/thanks', async ({ params, query }, reply) => {
    const survey = await mustFind(services, params.id);
    const asked = await askedIn(services, survey, survey.version);
    const [first = 'en'] = asked.definition.languages;
    const language = asked.definition.languages.find((one) => one === query.lang) ?? first;
    const kiosk = query.kiosk === undefined ? undefined : kioskOf(asked.id);
    return sendPrivate(reply, surveyThanksPage({ asked, reading: { language, first }, kiosk }));
  });
}

/** The first question, or why there is none. */
export async function begin(
  services: Services,
  reply: FastifyReply,
  survey: KeptSurvey,
  stateFor: (definition: SurveyDefinition) => SurveyState,
): Promise<FastifyReply> {
  const asked = await askedIn(services, survey, survey.version);
  const reason = await whyNotTaking(services, survey);
  const state = stateFor(asked.definition);
  const [opensOn, { language }] = [survey.opens_on ?? undefined, state];
  const kiosk = state.isKiosk ? kioskOf(asked.id) : undefined;
  if (reason) return sendPrivate(reply, surveyClosedPage({ ...asked, reason, opensOn, language, kiosk }));
  const [first] = pathThrough(asked.definition, {}, state.given).questions;
  return new Visiting(services, reply, asked, state).show(first);
}
