import type { FastifyInstance } from 'fastify';
import { framePage } from './frame-page.tsx';
import { FRAMED, readFrameSettings } from './frame-settings.ts';

// Nothing here forbids a frame: to stand in one, on any page, is what these are for.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const STYLES = 'body{margin:0;background:transparent}';

/**
 * Elements on a page of their own, for frames: there no script of the page around can read what is typed. A route for each
 * element, so that any other name gets the answer, and the headers, of an address where nothing is.
 */
export function frameRoutes(app: FastifyInstance): void {
  app.get('/frame.css', (_, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('text/css; charset=utf-8').send(STYLES),
  );
  for (const element of FRAMED) {
    app.get<{ Querystring: Record<string, unknown> }>(
      `/frame/${element}`,
      { helmet: { contentSecurityPolicy: false, frameguard: false } },
      (request, reply) =>
        reply
          .header('content-security-policy', POLICY)
          // A page that is isolated from other origins takes only frames that are so too.
          .header('cross-origin-embedder-policy', 'require-corp')
          .header('cache-control', 'public, max-age=0, must-revalidate')
          .type('text/html; charset=utf-8')
          .send(framePage(element, readFrameSettings(request.query))),
    );
  }
}
