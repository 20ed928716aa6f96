import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { askAuthor, endAsking } from './asking.ts';
import { suggestReroute } from './rerouting.ts';
import { revise } from './revising.ts';
import { staffStory } from './staff-story.ts';

/** Editing stories, and asking their authors. */
export function editRoutes(app: FastifyInstance, services: Services): void {
  const { edit, ask, endAsking: end } = endpoints.staff.moderation;

  serveStaff(app, {
    services,
    endpoint: edit,
    handle: async ({ staff, params, body, reply }): Promise<StaffStory> => {
      const { isNew } = await revise(services, { staff, story: params.story, id: params.id, draft: body });
      if (!isNew) reply.code(200);
      return staffStory(services, staff, params.story);
    },
  });

  serveStaff(app, {
    services,
    endpoint: ask,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await askAuthor(services, { staff, id: params.id, version: body.version });
      return staffStory(services, staff, params.id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: endpoints.staff.moderation.suggestReroute,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await suggestReroute(services, { staff, id: params.id, draft: body });
      return staffStory(services, staff, params.id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: end,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await endAsking(services, { staff, id: params.id, version: body.version });
      return staffStory(services, staff, params.id);
    },
  });
}
