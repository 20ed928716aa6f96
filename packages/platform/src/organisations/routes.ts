import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { servePublic } from '../http/serve.ts';
import { totalsOf } from '../insights/store.ts';
import { shownTotals } from '../insights/tallies.ts';
import type { Services } from '../services.ts';
import { mayRunOn } from './origins.ts';

/** Organisations as the public sees them. */
export function organisationRoutes(app: FastifyInstance, services: Services): void {
  servePublic(app, {
    services,
    endpoint: endpoints.organisations.get,
    guard: async ({ params, request, reply }) => {
      const { origin } = request.headers;
      const { origins } = await organisation(services, params.ods);
      if (origins.length > 0) reply.header('vary', 'origin');
      if (mayRunOn(origin, { origins, publicUrl: services.config.publicUrl })) return;
      throw new Refusal('forbidden', 'This organisation’s tag may not run on this website. Its settings say on which.');
    },
    handle: ({ params }) => organisation(services, params.ods),
  });

  servePublic(app, {
    services,
    endpoint: endpoints.organisations.totals,
    handle: async ({ params }) => {
      const { ods, name } = await organisation(services, params.ods);
      const totals = await totalsOf(services.db, [ods]);
      return { organisation: { ods, name }, totals: shownTotals(totals.get(ods) ?? {}) };
    },
  });
}

async function organisation({ directory }: Services, ods: string) {
  const found = await directory(ods);
  if (!found) throw notFound('organisation with this code');
  return found;
}
