import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { decideAppeal } from './appealing.ts';
import { staffStory } from './staff-story.ts';

/** Deciding on authors' appeals against what was decided. */
export function appealRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.moderation.decideAppeal,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await decideAppeal(services, { staff, ...params, draft: body });
      return staffStory(services, staff, params.story);
    },
  });
}
