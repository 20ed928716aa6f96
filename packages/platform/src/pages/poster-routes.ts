import { Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/refusal.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { closedPage } from './closed-page.tsx';
import { posterPage, SIZES } from './poster-page.tsx';
import { qrPng, qrSvg } from './qr.ts';
import { sendPublic } from './send.ts';

type OfOne = { Params: { ods: string }; Querystring: { size?: string } };

/** The poster for a waiting room, and the QR code on it by itself. */
export function posterRoutes(app: FastifyInstance, services: Services): void {
  const { publicUrl } = services.config;

  app.get<OfOne>('/poster/:ods', async (request, reply) => {
    const organisation = await mustFind(services, request.params.ods);
    const size = SIZES.find((one) => one === request.query.size) ?? 'a4';
    if (!organisation.doors.includes('story')) {
      return sendPublic(services, request, reply.code(410), async () => closedPage(organisation));
    }
    return sendPublic(services, request, reply, async () => posterPage({ organisation, size, publicUrl }));
  });

  for (const [kind, type, make] of [
    ['svg', 'image/svg+xml', qrSvg],
    ['png', 'image/png', qrPng],
  ] as const) {
    app.get<OfOne>(`/qr/:ods.${kind}`, async (request, reply) => {
      const { ods } = await mustFind(services, request.params.ods);
      return reply
        .header('cache-control', 'public, max-age=300')
        .header('content-disposition', `attachment; filename="${ods}.${kind}"`)
        .type(type)
        .send(make(`${publicUrl}/tell/${ods}`));
    });
  }
}

async function mustFind({ directory }: Services, ods: string): Promise<FoundOrganisation> {
  const found = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!found) throw notFound('organisation with this code');
  return found;
}
