import type * as z from 'zod/mini';
import type { ProblemCode } from './problems.ts';

type Schema = z.ZodMiniType;

/** One thing that may be asked of the platform: the sdk, the routes, OpenAPI and the MSW handlers are made from it. */
export interface Endpoint<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Result extends Schema | undefined = Schema | undefined,
> {
  /** What it does, one plain sentence; the summary in OpenAPI. */
  summary: string;
  method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** With parameters in braces: `/v1/stories/{id}`. */
  path: `/v1/${string}`;
  /** Who may ask: anyone, or a signed-in member of staff. */
  audience: 'anyone' | 'staff';
  params: Params;
  query: Query;
  body: Body;
  /** What comes back; `undefined` is 204 with nothing. */
  result: Result;
  /** The status of the first success: 201 where something is made, else 200 (204 with no result). */
  status: 200 | 201 | 204;
  /** What comes back is one result after the other, as server-sent events. */
  isStream?: boolean;
  /** What is sent is a file of this kind, in place of a JSON body. */
  upload?: 'text/csv';
  /** What can go wrong beyond the problems any call can meet. */
  problems: readonly ProblemCode[];
}

interface EndpointDraft<P, Q, B, R> {
  summary: string;
  method: Endpoint['method'];
  path: Endpoint['path'];
  audience?: Endpoint['audience'];
  params?: P;
  query?: Q;
  body?: B;
  result?: R;
  status?: 201;
  problems?: readonly ProblemCode[];
}

/**
 * Fills in what a draft leaves out.
 * @__NO_SIDE_EFFECTS__ lets a bundle drop the endpoints it does not call.
 */
export function endpoint<
  const P extends Schema | undefined = undefined,
  const Q extends Schema | undefined = undefined,
  const B extends Schema | undefined = undefined,
  const R extends Schema | undefined = undefined,
>(draft: EndpointDraft<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    summary: draft.summary,
    method: draft.method,
    path: draft.path,
    audience: draft.audience ?? 'anyone',
    params: draft.params as P,
    query: draft.query as Q,
    body: draft.body as B,
    result: draft.result as R,
    status: draft.status ?? (draft.result ? 200 : 204),
    problems: draft.problems ?? [],
  };
}

/**
 * An endpoint that tells one thing after the other, each of them a `result`.
 * @__NO_SIDE_EFFECTS__ as above.
 */
export function stream<const Q extends Schema | undefined = undefined, const R extends Schema | undefined = undefined>(
  draft: Omit<EndpointDraft<undefined, Q, undefined, R>, 'method' | 'params' | 'body'>,
): Endpoint<undefined, Q, undefined, R> & { isStream: true } {
  return { ...endpoint<undefined, Q, undefined, R>({ ...draft, method: 'GET' }), isStream: true };
}

/**
 * An endpoint that takes a CSV file.
 * @__NO_SIDE_EFFECTS__ as above.
 */
export function upload<const P extends Schema | undefined = undefined, const R extends Schema | undefined = undefined>(
  draft: Omit<EndpointDraft<P, undefined, undefined, R>, 'query' | 'body'>,
): Endpoint<P, undefined, undefined, R> & { upload: 'text/csv' } {
  return { ...endpoint<P, undefined, undefined, R>(draft), upload: 'text/csv' };
}

type InputOf<S> = S extends Schema ? z.input<S> : undefined;
type OutputOf<S> = S extends Schema ? z.output<S> : undefined;

/** What a caller passes: only the parts the endpoint has. */
export type CallOf<E extends Endpoint> = Omit<
  { params: InputOf<E['params']>; query: InputOf<E['query']>; body: InputOf<E['body']> },
  { [K in 'params' | 'query' | 'body']: E[K] extends Schema ? never : K }[keyof Pick<E, 'params' | 'query' | 'body'>]
>;

/** What a handler gets once everything is parsed. */
export interface ParsedCallOf<E extends Endpoint> {
  params: OutputOf<E['params']>;
  query: OutputOf<E['query']>;
  body: OutputOf<E['body']>;
}

/** What comes back; `undefined` for an endpoint without a result. */
export type ResultOf<E extends Endpoint> = OutputOf<E['result']>;

/** The path with its parameters filled in. */
export function pathOf(endpoint: Pick<Endpoint, 'path'>, params: Readonly<Record<string, string>> = {}): string {
  return endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
