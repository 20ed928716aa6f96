import { ChangeDraft, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { wrongDue } from '../changes/record.ts';
import { rightFields } from '../http/right-fields.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { scopeOf } from '../staff/permissions.ts';
import { checkReply } from './checking.ts';
import { helpfulTotals } from './helpful.ts';
import { sendReply } from './send.ts';
import { takeBackReply } from './taking-back.ts';

/** Replies as staff send, take back and check them. */
export function replyRoutes(app: FastifyInstance, services: Services): void {
  const { replies } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: replies.send,
    handle: async ({ staff, params, body, reply }) => {
      const sent = await sendReply(services, { staff, story: params.story, id: params.id, draft: body });
      if (!sent.isNew) reply.code(200);
      return sent.reply;
    },
    alsoWrong: (body) => wrongDue(services, rightFields(ChangeDraft.shape, Object(body).change), '/change/due'),
  });

  serveStaff(app, {
    services,
    endpoint: replies.takeBack,
    handle: ({ staff, params }) => takeBackReply(services, { staff, ...params }),
  });

  serveStaff(app, {
    services,
    endpoint: replies.check,
    handle: ({ staff, params, body }) => checkReply(services, { staff, ...params, check: body }),
  });

  serveStaff(app, {
    services,
    endpoint: replies.totals,
    handle: ({ staff, request, query: { organisation } }) => {
      const all = scopeOf(staff.grants, 'replied');
      return helpfulTotals(services.db, listScope({ staff, request }, { all, organisation, show: 'replies' }));
    },
  });
}
