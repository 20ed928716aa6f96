import { type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { words } from './poster.messages.ts';
import { type Poster, posterPage, SIZES } from './poster-page.tsx';
import { CODES } from './poster-routes.ts';
import { sendPublic } from './send.ts';
import { askedIn, mustFind } from './survey-asked.ts';
import type { AskedSurvey } from './survey-page.tsx';

type OfOne = { Params: { id: string }; Querystring: { size?: string } };

/** The poster of a survey, and the QR code on it by itself. */
export function surveyPosterRoutes(app: FastifyInstance, services: Services): void {
  const { publicUrl } = services.config;

  app.get<OfOne>('/survey/:id/poster', async (request, reply) => {
    const survey = await mustFind(services, request.params.id);
    const size = SIZES.find((one) => one === request.query.size) ?? 'a4';
    const asked = await askedIn(services, survey, survey.version);
    return sendPublic(services, request, reply, async () => posterPage({ poster: posterOf(asked, publicUrl), size }));
  });

  for (const { kind, send } of CODES) {
    app.get<OfOne>(`/survey/:id/qr.${kind}`, async ({ params }, reply) => {
      const { id } = await mustFind(services, params.id);
      return send(reply, { address: `${publicUrl}/survey/${id}`, file: 'survey' });
    });
  }
}

function posterOf({ id, organisation, definition }: AskedSurvey, publicUrl: string): Poster {
  const { title, introduction, languages } = definition;
  const read = (texts: SurveyDefinition['title']) => textIn(texts, languages[0] ?? '', languages[0] ?? '');
  return {
    ...{ title: words.survey.title(read(title)), name: organisation.name, ask: read(title) },
    ...{ lead: introduction ? read(introduction) : words.survey.lead, points: words.survey.points },
    ...{ address: `${publicUrl}/survey/${id}`, path: `/survey/${id}/poster`, code: `/survey/${id}/qr`, file: 'survey' },
  };
}
