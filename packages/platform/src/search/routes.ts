import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { mustBeInOrder } from '../http/days-in-order.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { EVERYWHERE, editsScopeOf, type Scope, type SeenStories, seenStories } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { findStories } from './finding.ts';

/** Finding stories among all that one may see. */
export function searchRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.search.stories,
    handle: async ({ staff, request, query: { limit, cursor, ...search } }) => {
      const seen = seenStories(staff.grants);
      const { organisation } = search;
      // Refuses an organisation that one sees nothing of.
      listScope({ staff, request }, { all: whereSeen(seen), organisation, show: 'search' });
      mustBeInOrder(search);
      return findStories(services.db, {
        ...{ search, seen, limit, after: placeAfter(cursor) },
        editsSeenAt: editsScopeOf(staff.grants),
        today: dayInLondon(services.now()),
      });
    },
  });
}

function whereSeen(seen: readonly SeenStories[]): Scope {
  const scopes = seen.map(({ scope }) => scope);
  return scopes.includes(EVERYWHERE) ? EVERYWHERE : [...new Set(scopes.flat())];
}
