import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

/** Sends a page that only the one who asked may see or keep. */
export function sendPrivate(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}

/** Sends a page that is the same for everybody, from the kept ones where it is fresh. */
export async function sendPublic(
  { cache }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<string>,
): Promise<FastifyReply> {
  const html = await cache.get(request.url, make);
  return reply
    .header('cache-control', 'public, max-age=0, must-revalidate')
    .type('text/html; charset=utf-8')
    .send(html);
}
