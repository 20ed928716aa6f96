import { ChangeDraft, endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { wrongDue } from '../changes/record.ts';
import { placeAfter } from '../http/cursor.ts';
import { rightFields } from '../http/right-fields.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { checkScopesOf, EVERYWHERE, type Scope, scopeOf } from '../staff/permissions.ts';
import { checkReply } from './checking.ts';
import { helpfulTotals } from './helpful.ts';
import { sendReply } from './send.ts';
import { takeBackReply } from './taking-back.ts';
import { repliesToCheck } from './to-check.ts';

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

  serveStaff(app, {
    services,
    endpoint: replies.list,
    handle: async ({ staff, request, query: { organisation, limit, cursor } }) => {
      const scopes = checkScopesOf(staff.grants);
      // Who may check anything checks what the organisation alone asks for.
      const within = listScope({ staff, request }, { all: scopes.secondLook, organisation, show: 'replies' });
      return repliesToCheck(services.db, {
        staff,
        scopes: { all: narrowed(scopes.all, within), secondLook: within },
        ...{ limit, after: placeAfter(cursor) },
      });
    },
  });
}

function narrowed(scope: Scope, within: Scope): Scope {
  if (within === EVERYWHERE) return scope;
  return scope === EVERYWHERE ? within : scope.filter((ods) => within.includes(ods));
}
