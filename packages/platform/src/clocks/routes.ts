import { endpoints, type StaffStory } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import { staffStory } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import { pause, resume } from './pausing.ts';

/** Stopping a story's clock and letting it go on. */
export function clockRoutes(app: FastifyInstance, services: Services): void {
  const { clocks } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: clocks.pause,
    handle: async ({ staff, params, body }): Promise<StaffStory> => {
      await pause(services, { staff, story: params.id, reason: body.reason });
      return staffStory(services, staff, params.id);
    },
  });

  serveStaff(app, {
    services,
    endpoint: clocks.resume,
    handle: async ({ staff, params }): Promise<StaffStory> => {
      await resume(services, { staff, story: params.id });
      return staffStory(services, staff, params.id);
    },
  });
}
