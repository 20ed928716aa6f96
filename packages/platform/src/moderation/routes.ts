import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { scopeOf } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { appealRoutes } from './appeal-routes.ts';
import { publish, reject } from './decisions.ts';
import { editRoutes } from './edit-routes.ts';
import { holdRoutes } from './hold-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { staffStory } from './staff-story.ts';
import { staffStories } from './store.ts';
import { takeBackRejection } from './taking-rejection-back.ts';

/** Stories as staff work with them. */
export function moderationRoutes(app: FastifyInstance, services: Services): void {
  editRoutes(app, services);
  holdRoutes(app, services);
  reportRoutes(app, services);
  appealRoutes(app, services);
  const { stories } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: stories.list,
    handle: async ({ staff, request, query: { show, organisation, criticality, limit, cursor } }) => {
      const scope = listScope({ staff, request }, { all: scopeOf(staff.grants, show), organisation, show });
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
    endpoint: endpoints.staff.moderation.takeBackRejection,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await takeBackRejection(services, { staff, id: params.id, version: body.version });
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
