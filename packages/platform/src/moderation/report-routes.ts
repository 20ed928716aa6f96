import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { decideReport, report } from './reporting.ts';
import { staffStory } from './staff-story.ts';

/** Reporting published stories as unsuitable, and deciding on that. */
export function reportRoutes(app: FastifyInstance, services: Services): void {
  const { moderation } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: moderation.report,
    handle: async ({ staff, params, body, reply }): Promise<StaffStory> => {
      const { isNew } = await report(services, { staff, ...params, draft: body });
      if (!isNew) reply.code(200);
      return staffStory(services, staff, params.story);
    },
  });

  serveStaff(app, {
    services,
    endpoint: moderation.decideReport,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await decideReport(services, { staff, ...params, draft: body });
      return staffStory(services, staff, params.story);
    },
  });
}
