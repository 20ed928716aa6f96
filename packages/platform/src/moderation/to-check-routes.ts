import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { checkScopesOf, EVERYWHERE, type Scope } from '../staff/permissions.ts';
import { waitingToBeChecked } from './to-check.ts';

/** What waits for somebody else to read it before it is public. */
export function toCheckRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.toCheck.list,
    handle: ({ staff, request, query: { organisation, limit, cursor } }) => {
      const scopes = checkScopesOf(staff.grants);
      // Who may check anything checks what the organisation alone asks for.
      const within = listScope({ staff, request }, { all: scopes.secondLook, organisation, show: 'replies' });
      return waitingToBeChecked(services.db, {
        staff,
        scopes: { all: narrowed(scopes.all, within), secondLook: within },
        ...{ limit, after: placeAfter(cursor) },
      });
    },
  });
}

function narrowed(scope: Scope, within: Scope): Scope {
  if (within === EVERYWHERE) return scope;
  return scope === EVERYWHERE ? within : scope.filter((ods) => within.includes(ods));
}
