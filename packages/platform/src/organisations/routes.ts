import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound } from '../http/refusal.ts';
import { servePublic } from '../http/serve.ts';
import { totalsOf } from '../insights/store.ts';
import { shownTotals } from '../insights/tallies.ts';
import type { Services } from '../services.ts';

/** Organisations as the public sees them. */
export function organisationRoutes(app: FastifyInstance, services: Services): void {
  servePublic(app, {
    services,
    endpoint: endpoints.organisations.get,
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
