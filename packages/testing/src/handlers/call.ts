import { endpoints, listed, pathOf } from '@hearback/contract';
import type { EndpointName } from '../world/failures.ts';

const table = new Map(listed(endpoints));

/** What a test sends to an endpoint. */
export interface Sent {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  token?: string;
}

/** A way to call endpoints by name with the real `fetch`. */
export function callerAt(baseUrl: string) {
  return async (name: EndpointName, { params, query, body, token }: Sent = {}) => {
    const endpoint = table.get(name);
    if (!endpoint) throw new Error(`The contract has no ${name}.`);
    const search = query ? `?${new URLSearchParams(query)}` : '';
    const response = await fetch(`${baseUrl}${pathOf(endpoint, params)}${search}`, {
      method: endpoint.method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
}
