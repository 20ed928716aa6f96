import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { openApi } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { version } from '../version.ts';

// Swagger's page sets styles on its elements; all else is as strict as on our own pages.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const WITHOUT_SCRIPT =
  '<noscript><p>This page needs JavaScript. The same description for programs is at <a href="/openapi.json">/openapi.json</a>.</p></noscript>';

/** The API's description: for programs at `/openapi.json`, for people at `/docs`. */
export async function docsRoutes(app: FastifyInstance, { publicUrl }: Config): Promise<void> {
  const document = openApi(publicUrl, version);
  app.get('/openapi.json', async (_, reply) => reply.header('cache-control', 'public, max-age=300').send(document));
  await app.register(async (docs) => {
    docs.addHook('onSend', async (_, reply, payload) => {
      const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
      return isPage && typeof payload === 'string' ? payload.replace('</body>', `${WITHOUT_SCRIPT}</body>`) : payload;
    });
    await docs.register(swagger, { mode: 'static', specification: { document: document as never } });
    await docs.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: POLICY,
      uiConfig: { docExpansion: 'list', layout: 'BaseLayout' },
    });
  });
}
