import { type Problem, problem } from '@hearback/contract';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/unavailable.ts';
import { type Unknown, unknownPage } from '../pages/find-page.tsx';
import { problemPage } from '../pages/problem-page.tsx';
import { Refusal, UnknownOrganisation, UnknownSurvey } from './refusal.ts';

const RETRY_AFTER_S = 5;

/** The one door from anything that goes wrong to an answer: a problem for programs, a page for people. */
export function answerFailures(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const answer = problemOf(error, request);
    if (answer.status >= 500) request.log.error({ err: { message: error.message, stack: error.stack } }, answer.code);
    const isUnknown = error instanceof UnknownOrganisation || error instanceof UnknownSurvey;
    if (isUnknown && wantsPage(request)) return sendUnknown(request, reply, error.what);
    return sendProblem(request, reply, answer);
  });
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      request,
      reply,
      problem('not-found', 'There is nothing at this address. Check it, or go to the start page.'),
    ),
  );
}

/** Answers for an address that cannot be read, or that is longer than any of ours: it reaches no route. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isUnreadable = error.statusCode === 400;
  const answer = isUnreadable
    ? problem('malformed', 'We could not read this address. Check it, or go to the start page.')
    : problem('not-found', 'There is nothing at this address. Check it, or go to the start page.');
  return sendProblem(request, reply, answer);
}

/** Sends a problem in the form that suits who asked. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, answer: Problem): FastifyReply {
  reply.code(answer.status);
  if (answer.code === 'unavailable') reply.header('retry-after', RETRY_AFTER_S);
  if (wantsPage(request)) return reply.type('text/html; charset=utf-8').send(problemPage(answer));
  return reply.type('application/problem+json').send(JSON.stringify(answer));
}

/** Helps a person on whose link leads to no organisation, or to no survey: in the language of the form that it stood in. */
function sendUnknown({ url }: FastifyRequest, reply: FastifyReply, what: Unknown): FastifyReply {
  return reply.code(404).type('text/html; charset=utf-8').send(unknownPage(url, what));
}

function wantsPage({ url, headers }: FastifyRequest): boolean {
  return !url.startsWith('/v1/') && (headers.accept ?? '').includes('text/html');
}

function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof Refusal) return error.problem;
  if (isUnavailable(error))
    return problem('unavailable', 'We cannot reach our records just now. Nothing is lost: try again in a moment.');
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return problem('unsupported-media', takenBy(request.server));
  return byCode(error) ?? byStatus(error.statusCode);
}

/** What is sent, and the content types it may have. */
const kinds = [
  ['JSON', ['application/json']],
  ['a file', ['text/csv']],
  ['a form', ['application/x-www-form-urlencoded', 'multipart/form-data']],
] as const;

/** Says what is taken there: by who serves that address, as some take forms and some take files. */
function takenBy(server: FastifyInstance): string {
  const taken = kinds.flatMap(([what, types]) => {
    const parsed = types.filter((type) => server.hasContentTypeParser(type));
    return parsed.length > 0 ? [`${what}, with the content type ${parsed.join(' or ')}`] : [];
  });
  return `Send ${taken.join(', or ')}.`;
}

function byCode({ code }: FastifyError): Problem | undefined {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return problem('too-large', 'This is more than we can take at once. Send less.');
  if (code === 'FST_UNDER_PRESSURE') return problem('unavailable', 'We are very busy just now. Try again in a moment.');
  return undefined;
}

function byStatus(status = 500): Problem {
  if (status === 429) return problem('too-many', 'Wait a little, then try again.');
  if (status >= 400 && status < 500)
    return problem('malformed', 'We could not read the request. Check that the body is valid JSON.');
  return problem('internal', 'Something went wrong on our side. Nothing you sent before is lost: try again.');
}
