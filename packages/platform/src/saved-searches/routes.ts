import { endpoints, MOST_SAVED } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { notFound, Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import { findSavedSearch, keepSavedSearch, removeSavedSearch, savedSearchesOf, savedSearchIn } from './store.ts';

/** Searches that one has saved: everybody's are their own. */
export function savedSearchRoutes(app: FastifyInstance, services: Services): void {
  const { savedSearches } = endpoints.staff;
  const { db } = services;

  serveStaff(app, {
    services,
    endpoint: savedSearches.list,
    handle: async ({ staff }) => ({ searches: await savedSearchesOf(db, staff.id) }),
  });

  serveStaff(app, {
    services,
    endpoint: savedSearches.save,
    handle: async ({ staff, params: { id }, body, reply }) => {
      const known = await findSavedSearch(db, id);
      if (known && known.staff_id !== staff.id) {
        throw new Refusal('id-used', 'Another search has this id. Make a new id and send it again.');
      }
      if (known) reply.code(200);
      else if ((await savedSearchesOf(db, staff.id)).length >= MOST_SAVED) {
        throw new Refusal('not-now', `You have saved ${MOST_SAVED} searches. Delete one first.`);
      }
      await keepSavedSearch(db, { id, staff: staff.id, draft: body, at: instant(services.now()) });
      const kept = await findSavedSearch(db, id);
      if (!kept) throw notFound('saved search');
      return savedSearchIn(kept);
    },
  });

  serveStaff(app, {
    services,
    endpoint: savedSearches.remove,
    handle: async ({ staff, params: { id } }) => {
      if (!(await removeSavedSearch(db, { id, staff: staff.id }))) throw notFound('saved search of yours');
      return undefined;
    },
  });
}
