import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { answerReply } from '../author-answers/answering.ts';
import { answerAnswerEdit } from '../author-answers/answering-edits.ts';
import { judgeChange } from '../changes/judge.ts';
import { serve } from '../http/serve.ts';
import { answerEdit } from '../moderation/answering.ts';
import { appeal } from '../moderation/appealing.ts';
import { answerReroute } from '../moderation/rerouting.ts';
import { judgeReply } from '../replies/helpful.ts';
import type { Services } from '../services.ts';
import { followed } from './followed.ts';

/** The author's side: what became of a submission. */
export function receiptRoutes(app: FastifyInstance, services: Services): void {
  serve(app, endpoints.receipts.follow, async ({ params, reply }) => {
    reply.header('cache-control', 'no-store');
    return followed(services, params.token);
  });

  serve(app, endpoints.receipts.judge, async ({ params, body, reply }) => {
    reply.header('cache-control', 'no-store');
    await judgeChange(services, { ...params, ...body });
    return followed(services, params.token);
  });

  serve(app, endpoints.receipts.judgeReply, async ({ params, body, reply }) => {
    reply.header('cache-control', 'no-store');
    await judgeReply(services, { ...params, ...body });
    return followed(services, params.token);
  });

  serve(app, endpoints.receipts.answerReply, async ({ params: { token, reply: replyId, id }, body, reply }) => {
    reply.header('cache-control', 'no-store');
    const { isNew } = await answerReply(services, { token, reply: replyId, id, draft: body });
    if (!isNew) reply.code(200);
    return followed(services, token);
  });

  serve(app, endpoints.receipts.answerAnswerEdit, async ({ params: { token, id }, body, reply }) => {
    reply.header('cache-control', 'no-store');
    await answerAnswerEdit(services, { token, id, draft: body });
    return followed(services, token);
  });

  serve(app, endpoints.receipts.answer, async ({ params, body, reply }) => {
    reply.header('cache-control', 'no-store');
    await answerEdit(services, params.token, body);
    return followed(services, params.token);
  });

  serve(app, endpoints.receipts.appeal, async ({ params: { token, id }, body, reply }) => {
    reply.header('cache-control', 'no-store');
    const { isNew } = await appeal(services, { token, id, draft: body });
    if (!isNew) reply.code(200);
    return followed(services, token);
  });

  serve(app, endpoints.receipts.answerReroute, async ({ params, body, reply }) => {
    reply.header('cache-control', 'no-store');
    await answerReroute(services, params.token, body);
    return followed(services, params.token);
  });
}
