import type { FastifyInstance } from 'fastify';
import { workspaceShell } from './workspace-shell.tsx';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // The test run of a survey.
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The staff workspace: one page for all its addresses. */
export function workspaceRoutes(app: FastifyInstance): void {
  for (const url of ['/workspace', '/workspace/*']) {
    app.get(url, (request, reply) => {
      // A file of an earlier build that is no longer there must not come as a page.
      if (/\.\w+$/.test(request.url.split('?')[0] ?? '')) return reply.callNotFound();
      return reply
        .header('content-security-policy', POLICY)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(workspaceShell);
    });
  }
}
