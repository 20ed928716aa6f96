import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { framePage, testRunPage } from './frame-page.tsx';
import { FRAMED, readFrameSettings } from './frame-settings.ts';

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

/**
 * Without an origin of its own it reads no cookie, and nothing of what is answered can stay on the device. Forms are the
 * script's alone. Safari takes `'self'` for that origin, which nothing is of: ours is named.
 */
function testRunPolicy({ publicUrl }: Services['config']): string {
  const named = POLICY.replaceAll("'self'", `'self' ${new URL(publicUrl).origin}`);
  return `${named}; sandbox allow-scripts allow-forms; frame-ancestors 'self'`;
}

const STYLES = [
  'body{margin:0;background:transparent}',
  '.test-run{background:Canvas;color:CanvasText;font:1rem/1.5 system-ui,sans-serif}',
  '.test-run-told{position:sticky;inset-block-start:0;z-index:1;margin:0;padding:.75rem 1rem;background:CanvasText;color:Canvas}',
  '.test-run main{padding:1rem}',
].join('');

/**
 * Elements on a page of their own, for frames: there no script of the page around can read what is typed. A route for each
 * element, so that any other name gets the answer, and the headers, of an address where nothing is.
 */
export function frameRoutes(app: FastifyInstance, services: Services): void {
  app.get('/frame.css', (_, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('text/css; charset=utf-8').send(STYLES),
  );
  app.get<{ Querystring: Record<string, unknown> }>(
    '/frame/test-run',
    { helmet: { contentSecurityPolicy: false, frameguard: false } },
    (request, reply) =>
      reply
        .header('content-security-policy', testRunPolicy(services.config))
        .header('cache-control', 'public, max-age=0, must-revalidate')
        .type('text/html; charset=utf-8')
        .send(testRunPage(readFrameSettings(request.query))),
  );
  for (const element of FRAMED) {
    app.get<{ Querystring: Record<string, unknown> }>(
      `/frame/${element}`,
      { helmet: { contentSecurityPolicy: false, frameguard: false } },
      async (request, reply) => {
        const settings = readFrameSettings(request.query);
        return (
          reply
            .header('content-security-policy', POLICY + (await placesFor(services, settings.org)))
            // A page that is isolated from other origins takes only frames that are so too.
            .header('cross-origin-embedder-policy', 'require-corp')
            .header('cache-control', 'public, max-age=0, must-revalidate')
            .type('text/html; charset=utf-8')
            .send(framePage(element, settings))
        );
      },
    );
  }
}

/** The websites that an organisation has named may frame it; to stand in a frame anywhere is what these are for else. */
async function placesFor({ directory, config }: Services, ods: string | undefined): Promise<string> {
  const origins = (ods && (await directory(ods))?.origins) || [];
  if (origins.length === 0) return '';
  return `; frame-ancestors ${[new URL(config.publicUrl).origin, ...origins.filter(isHostAlone)].join(' ')}`;
}

/** What else a host may have in it would end the directive, and begin another one. */
function isHostAlone(origin: string): boolean {
  return /^https?:\/\/[a-z0-9.-]+(:\d+)?$/.test(origin);
}
