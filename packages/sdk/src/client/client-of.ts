import type { CallOf, Endpoint, Page, ResultOf } from '@hearback/contract';
import type { FollowOptions } from './follow.ts';
import { type Listing, listing } from './listing.ts';
import type { Asked, Transport } from './transport.ts';
import type { Upload } from './upload.ts';

type Only<T> = { [K in keyof T]: [keyof T] extends [K] ? T[K] : never }[keyof T];

/** One path parameter is passed as it is, several as an object with their names. */
type ParamsArgument<Call> = Call extends { params: infer Params }
  ? [Only<Params>] extends [never]
    ? [params: Params]
    : [param: Only<Params>]
  : [];

type RestArgument<Call> = Call extends { body: infer Body }
  ? [body: Body]
  : Call extends { query: infer Query }
    ? [query: Query]
    : [];

/** What a method takes: the path's parameters, then the body, the query or the file. */
export type ArgumentsOf<E extends Endpoint> = [
  ...ParamsArgument<CallOf<E>>,
  ...RestArgument<CallOf<E>>,
  ...(E extends { isStream: true } ? [options?: FollowOptions] : []),
  ...(E extends { upload: string } ? [file: Upload] : []),
];

/**
 * What a method gives: a listing where the endpoint answers in pages, one result after the other where it is a stream, else
 * a promise of the result.
 */
export type AnswerOf<E extends Endpoint> = E extends { isStream: true }
  ? AsyncIterable<ResultOf<E>>
  : ResultOf<E> extends Page<infer Item>
    ? Listing<Item>
    : Promise<ResultOf<E>>;

/** A table of endpoints, each turned into a method of the same name in the same place. */
export type ClientOf<Table> = {
  readonly [K in keyof Table]: Table[K] extends Endpoint
    ? (...given: ArgumentsOf<Table[K]>) => AnswerOf<Table[K]>
    : ClientOf<Table[K]>;
};

/** Turns a table of endpoints into methods. */
export function clientOf<Table extends object>(table: Table, transport: Transport): ClientOf<Table> {
  const methods = Object.entries(table).map(([name, value]) => [
    name,
    isEndpoint(value) ? methodOf(value, transport) : clientOf(value, transport),
  ]);
  return Object.fromEntries(methods);
}

function isEndpoint(value: object): value is Endpoint {
  return 'path' in value;
}

function methodOf(endpoint: Endpoint, transport: Transport) {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const [name = ''] = names;
  return (...given: unknown[]) => {
    const params = names.length === 1 ? { [name]: given[0] } : given[0];
    const rest = given[names.length > 0 ? 1 : 0];
    const asked = {
      ...(names.length > 0 && { params }),
      ...(endpoint.body ? { body: rest } : { query: rest }),
    } as Asked;
    return isPaged(endpoint)
      ? listing((cursor) => transport(endpoint, { ...asked, query: { ...asked.query, ...(cursor && { cursor }) } }))
      : transport(endpoint, asked);
  };
}

function isPaged({ query }: Endpoint): boolean {
  return query !== undefined && 'shape' in query && 'cursor' in (query.shape as object);
}
