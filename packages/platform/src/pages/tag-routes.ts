import { Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { pinnedLoader } from './assets.ts';
import { sendPublic } from './send.ts';
import { goneTagPage, tagPage } from './tag-page.tsx';

/** The tags of an organisation, for its web editor to copy. */
export function tagRoutes(app: FastifyInstance, services: Services): void {
  const { publicUrl } = services.config;
  const loader = pinnedLoader();
  app.get<{ Params: { ods: string } }>('/tag/:ods', async (request, reply) => {
    const { ods } = request.params;
    const organisation = parseBody(Ods, ods).ok ? await services.directory(ods) : undefined;
    if (!organisation) throw notFound('organisation with this code');
    if (!organisation.open)
      return sendPublic(services, request, reply.code(410), async () => goneTagPage(organisation));
    return sendPublic(services, request, reply, async () => tagPage({ organisation, publicUrl, loader }));
  });
}
