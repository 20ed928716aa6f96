import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { ReplyDraft } from './reply.ts';
import { ReplyCheck, ReplyToCheck, SentReply } from './sent.ts';
import { ReplySettings } from './settings.ts';

const params = z.object({ story: Id, id: Id });

export const staffReplyEndpoints = {
  send: endpoint({
    summary:
      'Sends a reply to a published story. It waits as long as the organisation lets replies be taken back, then is published with the change it claims, or checked by somebody else first.',
    method: 'PUT',
    path: '/v1/staff/stories/{story}/replies/{id}',
    audience: 'staff',
    params,
    body: ReplyDraft,
    result: SentReply,
    status: 201,
    problems: ['id-used', 'not-found', 'forbidden', 'stale', 'not-now'],
  }),
  takeBack: endpoint({
    summary: 'Takes a reply back that is not public yet. Its words come with the answer, to be mended and sent again.',
    method: 'POST',
    path: '/v1/staff/stories/{story}/replies/{id}/taking-back',
    audience: 'staff',
    params,
    result: SentReply,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  check: endpoint({
    summary: 'Approves somebody else’s reply, which publishes it, or sends it back to them with a reason.',
    method: 'POST',
    path: '/v1/staff/stories/{story}/replies/{id}/check',
    audience: 'staff',
    params,
    body: ReplyCheck,
    result: SentReply,
    problems: ['not-found', 'forbidden', 'not-now'],
  }),
  list: endpoint({
    summary: 'Replies that wait for one to check them, the longest waiting first. One’s own are not among them.',
    method: 'GET',
    path: '/v1/staff/replies',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(ReplyToCheck),
    problems: ['forbidden'],
  }),
};

const organisation = z.object({ ods: Ods });

export const replySettingsEndpoints = {
  get: endpoint({
    summary: 'How an organisation’s replies go out.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}/reply-settings',
    audience: 'staff',
    params: organisation,
    result: ReplySettings,
    problems: ['not-found', 'forbidden'],
  }),
  save: endpoint({
    summary: 'Sets how an organisation’s replies go out, for those that are sent from now on.',
    method: 'PUT',
    path: '/v1/staff/organisations/{ods}/reply-settings',
    audience: 'staff',
    params: organisation,
    body: ReplySettings,
    result: ReplySettings,
    problems: ['not-found', 'forbidden'],
  }),
};
