import type { Readable } from 'node:stream';
import {
  type Endpoint,
  type FieldError,
  type Parsed,
  type ParsedCallOf,
  parseBody,
  parseParameters,
  type ResultOf,
} from '@hearback/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type * as z from 'zod/mini';
import { audited } from '../audit/audited.ts';
import type { Services } from '../services.ts';
import { type StaffCaller, signedIn } from '../staff/signed-in.ts';
import { Refusal } from './refusal.ts';

/** What a handler gets beside its parsed call. It says `reply.code(200)` where nothing new was made. */
export interface Caller {
  request: FastifyRequest;
  reply: FastifyReply;
}

type Call<E extends Endpoint> = ParsedCallOf<E> & Caller;

/** What else is wrong with a body whose shape is wrong already, so that one answer names all. */
type AlsoWrong = (body: unknown) => Promise<FieldError[]> | FieldError[];

interface Further<E extends Endpoint> {
  alsoWrong?: AlsoWrong;
  /** More bytes than others may send. */
  bodyLimit?: number;
  /** Throws for a call whose body is not to be read. */
  mayBring?: (call: Pick<ParsedCallOf<E>, 'params'>) => Promise<unknown>;
}

/** Serves an endpoint that anyone may call. */
export function serve<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handle: (call: Call<E>) => Promise<ResultOf<E>>,
  { alsoWrong, bodyLimit, mayBring }: Further<E> = {},
): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.code(endpoint.status);
    const result = await handle({ ...(await read(endpoint, request, alsoWrong)), request, reply });
    return answer(endpoint, reply, result);
  };
  const onRequest = async (request: FastifyRequest) => {
    const params = part(endpoint.params, request.params, parseParameters);
    if (params.ok) await mayBring?.({ params: params.value } as Pick<ParsedCallOf<E>, 'params'>);
  };
  route(app, endpoint, handler, bodyLimit ? { bodyLimit, onRequest } : {});
}

/** Serves a public endpoint from answers that are kept for a moment. */
export function servePublic<E extends Endpoint>(
  app: FastifyInstance,
  {
    services,
    endpoint,
    handle,
    guard,
  }: {
    services: Services;
    endpoint: E;
    handle: (call: ParsedCallOf<E>) => Promise<ResultOf<E>>;
    /** Refuses a call by who makes it: kept answers are the same for all who may have them. */
    guard?: (call: Call<E>) => Promise<void>;
  },
): void {
  route(app, endpoint, async (request, reply) => {
    if (guard) await guard({ ...(await read(endpoint, request)), request, reply });
    const make = async () => JSON.stringify(shaped(endpoint, await handle(await read(endpoint, request))));
    const body = await services.cache.get(request.url, make);
    return reply
      .header('cache-control', 'public, max-age=0, must-revalidate')
      .type('application/json; charset=utf-8')
      .send(body);
  });
}

/** Serves an endpoint for signed-in staff. */
export function serveStaff<E extends Endpoint>(
  app: FastifyInstance,
  {
    services,
    endpoint,
    handle,
    alsoWrong,
    bodyLimit,
  }: {
    services: Services;
    endpoint: E;
    handle: (call: Call<E> & { staff: StaffCaller }) => Promise<ResultOf<E>>;
    alsoWrong?: AlsoWrong;
    /** More bytes than others may send. They are read from nobody who is not signed in. */
    bodyLimit?: number;
  },
): void {
  const onRequest = async (request: FastifyRequest) => void (await signedIn(services, endpoint, request));
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    reply.code(endpoint.status).header('cache-control', 'no-store');
    const staff = await signedIn(services, endpoint, request);
    const call = await read(endpoint, request, alsoWrong);
    const result = await audited(services, { endpoint, staff, call }, () => handle({ ...call, request, reply, staff }));
    return answer(endpoint, reply, result);
  };
  route(app, endpoint, handler, bodyLimit ? { bodyLimit, onRequest } : {});
}

/** Serves an endpoint that tells signed-in staff one thing after the other. */
export function serveStaffStream<E extends Endpoint & { isStream: true }>(
  app: FastifyInstance,
  {
    services,
    endpoint,
    open,
  }: {
    services: Services;
    endpoint: E;
    open: (call: ParsedCallOf<E> & { staff: StaffCaller }) => Promise<Readable>;
  },
): void {
  route(app, endpoint, async (request, reply) => {
    const staff = await signedIn(services, endpoint, request);
    const events = await open({ ...(await read(endpoint, request)), staff });
    return (
      reply
        .header('cache-control', 'no-store')
        // A proxy that gathers an answer before it passes it on would keep all of it.
        .header('x-accel-buffering', 'no')
        .type('text/event-stream; charset=utf-8')
        .send(events)
    );
  });
}

function route(
  app: FastifyInstance,
  { method, path }: Endpoint,
  handler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  room: Pick<RouteShorthandOptions, 'bodyLimit' | 'onRequest'> = {},
): void {
  // A content policy says nothing about JSON, and is put together anew for each answer.
  app.route({
    method,
    url: path.replace(/\{(\w+)\}/g, ':$1'),
    helmet: { contentSecurityPolicy: false },
    handler,
    ...room,
  });
}

async function read<E extends Endpoint>(
  endpoint: E,
  request: FastifyRequest,
  alsoWrong: AlsoWrong = () => [],
): Promise<ParsedCallOf<E>> {
  const params = part(endpoint.params, request.params, parseParameters);
  const query = part(endpoint.query, request.query, parseParameters);
  const body = part(endpoint.body, request.body, parseBody);
  const errors = [params, query, body].flatMap((parsed) => (parsed.ok ? [] : parsed.errors));
  if (errors.length > 0) {
    const all = [...errors, ...(await alsoWrong(request.body))];
    throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', all);
  }
  const values = [params, query, body].map((parsed) => (parsed.ok ? parsed.value : undefined));
  return { params: values[0], query: values[1], body: values[2] } as ParsedCallOf<E>;
}

function part(
  schema: z.ZodMiniType | undefined,
  value: unknown,
  parse: (schema: z.ZodMiniType, value: unknown) => Parsed<unknown>,
): Parsed<unknown> {
  return schema ? parse(schema, value) : { ok: true, value: undefined };
}

function answer<E extends Endpoint>(endpoint: E, reply: FastifyReply, result: ResultOf<E>): FastifyReply {
  if (!endpoint.result) return reply.code(204).send();
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(shaped(endpoint, result)));
}

/** Only what the contract names leaves the platform. */
function shaped<E extends Endpoint>(endpoint: E, result: ResultOf<E>): unknown {
  return endpoint.result?.parse(result);
}
