import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { rate } from './criticality.ts';
import { hold, release } from './holding.ts';
import { staffStory } from './staff-story.ts';

/** Holding stories, and saying how critical they are. */
export function holdRoutes(app: FastifyInstance, services: Services): void {
  const { moderation } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: moderation.hold,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await hold(services, { staff, id: params.id, draft: body });
      return staffStory(services, staff, params.id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: moderation.release,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await release(services, { staff, id: params.id, version: body.version });
      return staffStory(services, staff, params.id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: moderation.setCriticality,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await rate(services, { staff, id: params.id, draft: body });
      return staffStory(services, staff, params.id);
    },
  });
}
