import { type AuditSearch, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { mustBeInOrder } from '../http/days-in-order.ts';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { auditScopeOf, EVERYWHERE } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { endOfDay, startOfDay } from '../time/days.ts';
import { type AuditWanted, auditPage } from './store.ts';

/** The audit trail, for those who see it. */
export function auditRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.audit.list,
    handle: async ({ staff, query: { cursor, limit, ...search } }) =>
      auditPage(services.db, { ...mustSeeTrail(staff, search), limit, after: placeAfter(cursor) }),
  });
}

/** What of the audit trail is looked for, where whoever asks sees it. Throws `forbidden`. */
export function mustSeeTrail(
  { grants }: SignedInStaff,
  { from, to, ...search }: AuditSearch,
): Omit<AuditWanted, 'limit'> {
  mustBeInOrder({ from, to });
  const scope = auditScopeOf(grants);
  const { organisation } = search;
  const isTheirs = scope === EVERYWHERE || organisation === undefined || scope.includes(organisation);
  if (scope.length === 0 || !isTheirs) {
    throw new Refusal(
      'forbidden',
      'Your roles do not show you the audit trail here. Operators give roles, under People.',
    );
  }
  return { ...search, scope, since: from && startOfDay(from), before: to && endOfDay(to) };
}
