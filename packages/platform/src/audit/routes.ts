import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { auditScopeOf, EVERYWHERE } from '../staff/permissions.ts';
import { endOfDay, startOfDay } from './days.ts';
import { auditPage } from './store.ts';

/** The audit trail, for those who see it. */
export function auditRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.audit.list,
    handle: async ({ staff, query: { from, to, cursor, ...search } }) => {
      const scope = auditScopeOf(staff.grants);
      const { organisation } = search;
      const isTheirs = scope === EVERYWHERE || organisation === undefined || scope.includes(organisation);
      if (scope.length === 0 || !isTheirs) {
        throw new Refusal(
          'forbidden',
          'Your role does not show you the audit trail here. Ask whoever manages your access.',
        );
      }
      const days = { since: from && startOfDay(from), before: to && endOfDay(to) };
      return auditPage(services.db, { ...search, ...days, scope, after: placeAfter(cursor) });
    },
  });
}
