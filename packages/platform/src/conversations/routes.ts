import { CONVERSATION_MONTHS, Day, endpoints } from '@hearback/contract';
import { monthAfter } from '@hearback/contract/returns';
import type { FastifyInstance } from 'fastify';
import { placeAfter } from '../http/cursor.ts';
import { notFound } from '../http/refusal.ts';
import { serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { listScope } from '../staff/list-scope.ts';
import { conversationsScopeOf } from '../staff/permissions.ts';
import { dayInLondon } from '../time/clock.ts';
import { recordConversation } from './recording.ts';
import { conversationCounts, conversationPage, conversationsShown, findConversation } from './store.ts';

/** Everyday conversations, for those who write them down. */
export function conversationRoutes(app: FastifyInstance, services: Services): void {
  const { conversations } = endpoints.staff;
  const { db, now } = services;

  serveStaff(app, {
    services,
    endpoint: conversations.list,
    handle: async ({ staff, request, query: { organisation, limit, cursor } }) => {
      const all = conversationsScopeOf(staff.grants);
      const scope = listScope({ staff, request }, { all, organisation, show: 'conversations' });
      const page = await conversationPage(db, { scope, limit, after: placeAfter(cursor, [Day]) });
      return { ...page, items: await conversationsShown(db, page.items) };
    },
  });

  serveStaff(app, {
    services,
    endpoint: conversations.counts,
    handle: async ({ staff, request, query: { organisation } }) => {
      const all = conversationsScopeOf(staff.grants);
      const scope = listScope({ staff, request }, { all, organisation, show: 'conversations' });
      return {
        counts: await conversationCounts(db, {
          scope,
          from: monthAfter(dayInLondon(now()).slice(0, 7), 1 - CONVERSATION_MONTHS),
        }),
      };
    },
  });

  serveStaff(app, {
    services,
    endpoint: conversations.record,
    handle: async ({ staff, params: { id }, body: draft, reply }) => {
      if (!(await recordConversation(services, { staff, id, draft }))) reply.code(200);
      const kept = await findConversation(db, id);
      const [shown] = kept ? await conversationsShown(db, [kept]) : [];
      if (!shown) throw notFound('conversation');
      return shown;
    },
  });
}
