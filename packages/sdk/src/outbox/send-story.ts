import type { Receipt, ResponseReceipt } from '@hearback/contract';
import { retryAfter } from '../client/retry-after.ts';
import type { TransportOptions } from '../client/transport.ts';
import { HearbackProblem } from '../errors/hearback-problem.ts';
import { asJson } from './as-json.ts';
import type { OutboxItem } from './item.ts';
import { isProblem, isReceipt } from './shapes.ts';

const TIMEOUT_MS = 10_000;

/** As in the endpoint table; written out because the whole would bring its schemas into every page. */
export const call = {
  method: 'PUT',
  path: (isEnquiry?: boolean) => `/v1/${isEnquiry ? 'enquiries' : 'stories'}/`,
  responses: (survey: string) => `/v1/surveys/${survey}/responses/`,
};

/**
 * One try to send a story, a response or a request for help, without ky: the outbox itself tries again, also after a reload, and its waits are what the
 * author sees. Rejects with a HearbackProblem where the platform says what is wrong; with anything else, which may hold
 * `retryAfter` in milliseconds, where it is worth trying again.
 */
export function sender({ baseUrl, fetch = globalThis.fetch }: TransportOptions) {
  const platform = String(baseUrl).replace(/\/+$/, '');
  return async ({ id, body, survey }: OutboxItem): Promise<Receipt | ResponseReceipt> => {
    const path = survey ? call.responses(survey) : call.path('wrong' in body);
    const response = await put(fetch, `${platform}${path}${id}`, body);
    const answer: unknown = await response.json().catch(() => undefined);
    if (response.ok && isReceipt(answer, survey)) return answer;
    const wait = retryAfter(response);
    if (!response.ok && isProblem(answer)) throw new HearbackProblem(answer, wait);
    throw Object.assign(new Error(`${response.status}`), { retryAfter: wait });
  };
}

async function put(fetch: typeof globalThis.fetch, url: string, body: OutboxItem['body']): Promise<Response> {
  // Not `AbortSignal.timeout`, which iOS 15 lacks.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT_MS);
  try {
    return await fetch(url, {
      method: call.method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: asJson(body),
      signal: patience.signal,
    });
  } finally {
    clearTimeout(timer);
  }
}
