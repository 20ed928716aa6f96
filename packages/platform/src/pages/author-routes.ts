import { Difference, endpoints, parseBody, parseParameters } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { judgeChange } from '../changes/judge.ts';
import { notFound, Refusal } from '../http/refusal.ts';
import { followed } from '../receipts/followed.ts';
import type { Services } from '../services.ts';
import { authorPage } from './author-page.tsx';
import { sendPrivate } from './send.ts';

type Judging = { Params: { token: string; id: string }; Body: { difference?: string } | undefined };

/** The author's own page, and what they can answer on it without a script. */
export function authorRoutes(app: FastifyInstance, services: Services): void {
  app.get<{ Params: { token: string }; Querystring: { sent?: string } }>('/a/:token', async (request, reply) => {
    const { token } = request.params;
    if (!parseParameters(endpoints.receipts.follow.params, { token }).ok) throw notFound('page for this link');
    const story = await followed(services, token);
    return sendPrivate(reply, authorPage(story, { token, isJustSent: request.query.sent === '1' }));
  });

  app.post<Judging>('/a/:token/changes/:id', async ({ params, body }, reply) => {
    if (!parseParameters(endpoints.receipts.judge.params, params).ok) throw notFound('change for this link');
    const difference = parseBody(Difference, body?.difference);
    if (!difference.ok) throw new Refusal('invalid', 'Go back and choose one of the answers.');
    await judgeChange(services, { ...params, difference: difference.value });
    return reply.redirect(`/a/${params.token}#difference-${params.id}`, 303);
  });
}
