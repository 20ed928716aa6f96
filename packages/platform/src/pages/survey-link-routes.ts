import type { Given } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { type FoundLink, findLink } from '../survey-invitations/store.ts';
import { whyNotTaking } from '../surveys/respond.ts';
import { findSurvey, type KeptSurvey } from '../surveys/store.ts';
import { sendPrivate } from './send.ts';
import { askedIn } from './survey-asked.ts';
import { endOfLink } from './survey-link.ts';
import { surveyLinkPage } from './survey-link-page.tsx';
import { begin } from './survey-routes.ts';
import { beginning } from './survey-state.ts';
import type { Posted } from './tell-form.ts';

type Visit = { Params: { token: string }; Querystring: Posted };

/** One-time links to surveys. Opening one does not use it: programs that look through mail open every link. */
export function surveyLinkRoutes(app: FastifyInstance, services: Services): void {
  app.get<Visit>('/i/:token', async ({ params: { token }, query }, reply) => {
    const link = await findLink(services.db, token);
    const survey = link && (await findSurvey(services.db, link.survey_id));
    const end = await endOfLink(services, token);
    if (!link || !survey || end?.reason === 'gone') {
      return sendPrivate(reply.code(404), surveyLinkPage({ end: { reason: 'gone', until: '' }, language: 'en' }));
    }
    if (!end)
      return begin(services, reply, survey, (definition) => stateOf({ token, link, survey, query }, definition));
    const asked = await askedIn(services, survey, survey.version);
    const { language } = stateOf({ token, link, survey, query }, asked.definition);
    const isOpen = (await whyNotTaking(services, survey)) === undefined;
    return sendPrivate(reply.code(410), surveyLinkPage({ end, asked, language, isOpen }));
  });
}

interface Opened {
  token: string;
  link: FoundLink;
  survey: KeptSurvey;
  query: Posted;
}

function stateOf({ token, link, survey, query }: Opened, definition: Parameters<typeof beginning>[1]) {
  return {
    ...beginning(survey.version, definition, { lang: query.lang }),
    given: JSON.parse(link.given) as Given,
    // A list is for a supplier of text messages.
    method: link.invited_by === 'list' ? ('text-message' as const) : ('online' as const),
    link: token,
  };
}
