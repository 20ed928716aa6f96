import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { Refusal } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE, scopeOf } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { publish, reject } from './decisions.ts';
import { editRoutes } from './edit-routes.ts';
import { holdRoutes } from './hold-routes.ts';
import { staffStory } from './staff-story.ts';
import { staffStories } from './store.ts';

/** Stories as staff work with them. */
export function moderationRoutes(app: FastifyInstance, services: Services): void {
  editRoutes(app, services);
  holdRoutes(app, services);
  const { stories } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: stories.list,
    handle: async ({ staff, request, query: { show, organisation, criticality, limit, cursor } }) => {
      const all = scopeOf(staff.grants, show);
      if (organisation && !isIn(all, organisation)) {
        // Events belong to a story, and there is none here: the log is where this attempt is found again.
        request.log.warn({ staff: staff.id, organisation, show }, 'list refused');
        throw new Refusal('forbidden', 'Your role does not allow this list here. Ask whoever manages your access.');
      }
      const scope = organisation ? [organisation] : all;
      return staffStories(services.db, {
        ...{ show, scope, criticality, limit, after: placeAfter(cursor) },
        today: dayInLondon(services.now()),
      });
    },
  });

  serveStaff(app, {
    services,
    endpoint: stories.get,
    handle: ({ staff, params }) => staffStory(services, staff, params.id),
  });

  serveStaff(app, {
    services,
    endpoint: stories.publish,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await publish(services, { staff, id: params.id, version: body.version });
      return staffStory(services, staff, params.id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: stories.reject,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await reject(services, { staff, id: params.id, ...body });
      return staffStory(services, staff, params.id);
    },
  });
}

function isIn(scope: readonly string[] | typeof EVERYWHERE, ods: string): boolean {
  return scope === EVERYWHERE || scope.includes(ods);
}
