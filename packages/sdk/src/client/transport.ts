import type { Endpoint, ResultOf } from '@hearback/contract';
import { Problem, pathOf } from '@hearback/contract';
import ky, { type KyInstance, type KyResponse } from 'ky';
import { HearbackProblem } from '../errors/hearback-problem.ts';
import { HearbackUnexpected } from '../errors/hearback-unexpected.ts';
import { HearbackUnreachable } from '../errors/hearback-unreachable.ts';
import { retryAfter } from './retry-after.ts';

/** How to reach a platform. */
export interface TransportOptions {
  /** Where the platform answers, such as `https://feedback.example.org`. */
  baseUrl: string | URL;
  /** A staff session's token. A function is asked at each call. */
  token?: string | (() => string | undefined);
  /** How long an answer may take, in milliseconds; 10 seconds when not said. */
  timeout?: number;
  /** Another fetch than the environment's. */
  fetch?: typeof globalThis.fetch;
}

/** The parts of one call, before they are put into an HTTP request. */
export interface Asked {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

/** The part of an endpoint that a call needs. */
export type Callable = Pick<Endpoint, 'method' | 'path' | 'result'>;

/** Calls one endpoint and gives what came back, read by the contract. */
export type Transport = <E extends Callable>(endpoint: E, asked: Asked) => Promise<AnswerTo<E>>;

type AnswerTo<E extends Callable> = ResultOf<Endpoint & E>;

/** Longer than this a caller is told about, so that a page can say what is going on. */
const LONGEST_QUIET_WAIT = 5000;
const TIMEOUT = 10_000;

/** Makes calls over HTTP. GET and PUT are tried three times; a POST may have been acted on, so it is tried once. */
export function createTransport(options: TransportOptions): Transport {
  const http = ky.create({
    timeout: options.timeout ?? TIMEOUT,
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    retry: {
      limit: 2,
      methods: ['get', 'put'],
      statusCodes: [408, 429, 500, 502, 503, 504],
      jitter: true,
      retryOnTimeout: true,
      shouldRetry: ({ error }) => {
        const response = responseOf(error);
        return response && (retryAfter(response) ?? 0) > LONGEST_QUIET_WAIT ? false : undefined;
      },
    },
    ...(options.fetch && { fetch: options.fetch }),
  });
  return async (endpoint, asked) => {
    const response = await answer(http, `${baseOf(options)}${pathOf(endpoint, asked.params)}`, {
      method: endpoint.method,
      token: tokenIn(options),
      ...asked,
    });
    return resultIn(endpoint, response);
  };
}

/** The token to call with now. */
export function tokenIn({ token }: TransportOptions): string | undefined {
  return typeof token === 'function' ? token() : token;
}

/** The whole address of a call. */
export function addressFor(options: TransportOptions, endpoint: Callable, { params, query = {} }: Asked): string {
  const search = new URLSearchParams(searchParams(query)).toString();
  return `${baseOf(options)}${pathOf(endpoint, params)}${search && `?${search}`}`;
}

function baseOf({ baseUrl }: TransportOptions): string {
  return String(baseUrl).replace(/\/+$/, '');
}

interface Request extends Asked {
  method: string;
  token: string | undefined;
}

async function answer(http: KyInstance, url: string, request: Request): Promise<KyResponse> {
  const { method, token, query, body } = request;
  try {
    return await http(url, {
      method,
      ...(token && { headers: { authorization: `Bearer ${token}` } }),
      ...(query && { searchParams: searchParams(query) }),
      ...(body !== undefined && { json: body }),
    });
  } catch (error) {
    const response = responseOf(error);
    if (!response) throw new HearbackUnreachable(error);
    throw await refusal(response);
  }
}

function searchParams(query: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
}

function responseOf(error: unknown): Response | undefined {
  return error instanceof Error && 'response' in error ? (error.response as Response) : undefined;
}

/** What a refused call throws. */
export async function refusal(response: Response): Promise<HearbackProblem | HearbackUnexpected> {
  const wait = retryAfter(response);
  const problem = Problem.safeParse(await json(response));
  return problem.success
    ? new HearbackProblem(problem.data, wait)
    : new HearbackUnexpected(response.status, problem.error, wait);
}

/** What an answer holds, read by the contract. */
export async function resultIn<E extends Callable>(endpoint: E, response: Response): Promise<AnswerTo<E>> {
  if (!endpoint.result) return undefined as AnswerTo<E>;
  const result = endpoint.result.safeParse(await json(response));
  if (!result.success) throw new HearbackUnexpected(response.status, result.error);
  return result.data as AnswerTo<E>;
}

/** The body as JSON; `undefined` where it is none, which no schema takes for an answer. */
async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
