import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { Conversation, ConversationCounts, ConversationDraft } from './conversation.ts';

export const conversationEndpoints = {
  list: endpoint({
    summary: 'Everyday conversations that were written down at one’s organisations, the newest first.',
    method: 'GET',
    path: '/v1/staff/conversations',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(Conversation),
    problems: ['forbidden'],
  }),
  counts: endpoint({
    summary:
      'How many everyday conversations there were in each of the last 24 months at one’s organisations, how many were settled, and how many were by telephone.',
    method: 'GET',
    path: '/v1/staff/conversations/counts',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods) }),
    result: ConversationCounts,
    problems: ['forbidden'],
  }),
  record: endpoint({
    summary:
      'Writes down an everyday conversation: what it was about, what was done, and whether that settled it. It is no case, and nobody is named. The same PUT again is the same conversation.',
    method: 'PUT',
    path: '/v1/staff/conversations/{id}',
    audience: 'staff',
    params: z.object({ id: Id }),
    body: ConversationDraft,
    result: Conversation,
    status: 201,
    problems: ['forbidden', 'id-used'],
  }),
};
