import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

/** Sends a page that only the one who asked may see, and nobody may keep. */
export function sendPrivate(reply: FastifyReply, html: string): FastifyReply {
  // The answer to a posted form is kept by the browser for its own history, or Back would lead to an error: no other
  // visit can ask for it, since what was posted is part of the question (decisions/2026-11-25-back-to-a-posted-page.md).
  const keep = reply.request.method === 'POST' ? 'private, no-cache' : 'no-store';
  return reply.header('cache-control', keep).type('text/html; charset=utf-8').send(html);
}

const FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** A route by which a file is saved sets its own policy. */
export const savesFile = { helmet: { contentSecurityPolicy: false } } as const;

interface SavedFile {
  name: string;
  type: 'application/pdf' | 'image/webp';
  bytes: Buffer;
}

/** Sends a file that is to be saved, and is never shown by us: what is in it runs nowhere of ours. */
export function sendToSave(reply: FastifyReply, { name, type, bytes }: SavedFile): FastifyReply {
  return reply
    .header('content-security-policy', FILE_POLICY)
    .header('content-disposition', `attachment; filename*=UTF-8''${asExtended(name)}`)
    .header('cache-control', 'no-store')
    .type(type)
    .send(bytes);
}

/** As an extended value (RFC 8187). */
function asExtended(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
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
