import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

/** Sends a page that only the one who asked may see, and nobody may keep. */
export function sendPrivate(reply: FastifyReply, html: string): FastifyReply {
  // The answer to a posted form is kept by the browser for its own history, or Back would lead to an error: no other
  // visit can ask for it, since what was posted is part of the question (decisions/2026-11-25-back-to-a-posted-page.md).
  const keep = reply.request.method === 'POST' ? 'private, no-cache' : 'no-store';
  return reply.header('cache-control', keep).type('text/html; charset=utf-8').send(html);
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
