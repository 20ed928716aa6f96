import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serveStaff } from '../http/serve.ts';
import { staffStory } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import { decideAnswer } from './deciding.ts';

/** What authors answer to replies, as moderators read it. */
export function authorAnswerRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.authorAnswers.decide,
    handle: async ({ staff, params: { story, id }, body }) => {
      await decideAnswer(services, { staff, story, id, decision: body });
      return staffStory(services, staff, story);
    },
  });
}
