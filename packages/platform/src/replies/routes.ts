import { ChangeDraft, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { wrongDue } from '../changes/record.ts';
import { rightFields } from '../http/right-fields.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { publishReply } from './publish.ts';

/** Replies as staff publish them. */
export function replyRoutes(app: FastifyInstance, services: Services): void {
  serveStaff(app, {
    services,
    endpoint: endpoints.staff.replies.publish,
    handle: async ({ staff, params, body, reply }) => {
      const published = await publishReply(services, { staff, story: params.story, id: params.id, draft: body });
      if (!published.isNew) reply.code(200);
      return published.reply;
    },
    alsoWrong: (body) => wrongDue(services, rightFields(ChangeDraft.shape, Object(body).change), '/change/due'),
  });
}
