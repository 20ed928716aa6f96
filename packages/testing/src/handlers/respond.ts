import type { Endpoint, Problem } from '@hearback/contract';
import { HttpResponse } from 'msw';
import type { Answered } from '../answers/caller.ts';

/** A result as the platform sends it: only what the contract names. */
export function success(endpoint: Endpoint, { result, isRepeat, headers = {} }: Answered<unknown>): Response {
  if (!endpoint.result) return new HttpResponse(null, { status: 204, headers });
  const body = endpoint.result.parse(result);
  if (endpoint.isStream) {
    const event = `event: ready\ndata: ${JSON.stringify(body)}\n\n`;
    return new HttpResponse(event, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  }
  return new HttpResponse(JSON.stringify(body), {
    status: isRepeat ? 200 : endpoint.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** A problem as the platform sends it. */
export function failure(problem: Problem): Response {
  const headers = new Headers({ 'content-type': 'application/problem+json' });
  // At once: a client that keeps to the header must not make its tests wait.
  if (problem.status === 429 || problem.status === 503) headers.set('retry-after', '0');
  return new HttpResponse(JSON.stringify(problem), { status: problem.status, headers });
}

/** No answer at all: to the caller this is a lost connection. */
export function lostConnection(): Response {
  return HttpResponse.error();
}
