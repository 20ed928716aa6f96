import { Ods, parseBody } from '@hearback/contract';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { notFound } from '../http/refusal.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { closedPage } from './closed-page.tsx';
import { posterPage, SIZES, storyPoster } from './poster-page.tsx';
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
    return sendPublic(services, request, reply, async () =>
      posterPage({ poster: storyPoster(organisation, publicUrl), size }),
    );
  });

  for (const { kind, send } of CODES) {
    app.get<OfOne>(`/qr/:ods.${kind}`, async (request, reply) => {
      const { ods } = await mustFind(services, request.params.ods);
      return send(reply, { address: `${publicUrl}/tell/${ods}`, file: ods });
    });
  }
}

type SendCode = (reply: FastifyReply, code: { address: string; file: string }) => FastifyReply;

/** The files that a code comes in. */
export const CODES: readonly { kind: string; send: SendCode }[] = (
  [
    ['svg', 'image/svg+xml', qrSvg],
    ['png', 'image/png', qrPng],
  ] as const
).map(([kind, type, make]) => ({
  kind,
  send: (reply, { address, file }) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .header('content-disposition', `attachment; filename="${file}.${kind}"`)
      .type(type)
      .send(make(address)),
}));

async function mustFind({ directory }: Services, ods: string): Promise<FoundOrganisation> {
  const found = parseBody(Ods, ods).ok ? await directory(ods) : undefined;
  if (!found) throw notFound('organisation with this code');
  return found;
}
