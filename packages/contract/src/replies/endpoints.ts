import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Ods } from '../ids.ts';
import { HelpfulTotals } from './helpful.ts';
import { ReplyDraft } from './reply.ts';
import { ReplyCheck, SentReply } from './sent.ts';
import { ReplySettings } from './settings.ts';
import { ReplyTemplate, ReplyTemplateDraft } from './templates.ts';

const params = z.object({ story: Id, id: Id });

export const staffReplyEndpoints = {
  send: endpoint({
    summary:
      'Sends a reply to a published story. It waits as long as the organisation lets replies be taken back, then is published with the change it claims, or checked by somebody else first. The same words sent again while they wait, or as they were just published, are the reply that is there.',
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
  totals: endpoint({
    summary: 'How many replies their authors found helpful, at the organisations one has a role in.',
    method: 'GET',
    path: '/v1/staff/replies/totals',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods) }),
    result: HelpfulTotals,
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
    method: 'POST',
    path: '/v1/staff/organisations/{ods}/reply-settings',
    audience: 'staff',
    params: organisation,
    body: ReplySettings,
    result: ReplySettings,
    problems: ['not-found', 'forbidden'],
  }),
};

const template = z.object({ ods: Ods, id: Id });

export const replyTemplateEndpoints = {
  list: endpoint({
    summary: 'The beginnings of replies that an organisation keeps, by name.',
    method: 'GET',
    path: '/v1/staff/organisations/{ods}/reply-templates',
    audience: 'staff',
    params: organisation,
    result: z.object({ templates: z.array(ReplyTemplate) }),
    problems: ['not-found', 'forbidden'],
  }),
  save: endpoint({
    summary:
      'Keeps a template, new or in place of the one under its id. A reply that is one, or has its blanks, is not sent.',
    method: 'PUT',
    path: '/v1/staff/organisations/{ods}/reply-templates/{id}',
    audience: 'staff',
    params: template,
    body: ReplyTemplateDraft,
    status: 201,
    result: ReplyTemplate,
    problems: ['id-used', 'not-found', 'forbidden'],
  }),
  remove: endpoint({
    summary: 'Removes a template. Saving it again under its id brings it back.',
    method: 'DELETE',
    path: '/v1/staff/organisations/{ods}/reply-templates/{id}',
    audience: 'staff',
    params: template,
    problems: ['not-found', 'forbidden'],
  }),
};
