import type { Endpoint, ResultOf } from '@hearback/contract';
import { HearbackProblem } from '../errors/hearback-problem.ts';
import { HearbackUnreachable } from '../errors/hearback-unreachable.ts';
import { type Asked, addressFor, type Callable, refusal, type TransportOptions, tokenIn } from './transport.ts';

/** Ends the following. */
export interface FollowOptions {
  signal?: AbortSignal;
}

/** Follows an endpoint that tells one thing after the other. */
export type Follow = <E extends Callable>(
  endpoint: E,
  asked: Asked,
  options?: FollowOptions,
) => AsyncIterable<ResultOf<Endpoint & E>>;

/** The platform says something at least three times in this time: where it is silent the connection is gone. */
const SILENT_MS = 45_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;

/**
 * Follows over HTTP, and asks again whenever the stream ends or breaks, until it is stopped. Throws the platform's problem
 * where asking again would not help.
 */
export function createFollow(options: TransportOptions): Follow {
  return async function* follow<E extends Callable>(endpoint: E, asked: Asked, { signal }: FollowOptions = {}) {
    let failures = 0;
    while (!signal?.aborted) {
      const ending = endingWith(signal);
      let wait: number | undefined;
      try {
        const response = await open(options, { endpoint, asked, signal: ending.signal });
        failures = 0;
        for await (const data of eventsOf(response, ending))
          yield endpoint.result?.parse(JSON.parse(data)) as ResultOf<Endpoint & E>;
      } catch (error) {
        if (isFinal(error)) throw error;
        failures += 1;
        wait = error instanceof HearbackProblem ? error.retryAfter : undefined;
      } finally {
        ending.abort();
      }
      await pause(wait ?? waitAfter(failures), signal);
    }
  };
}

/** A signal for one connection that the whole following ends too. */
function endingWith(signal: AbortSignal | undefined): AbortController {
  const ending = new AbortController();
  if (signal?.aborted) ending.abort();
  signal?.addEventListener('abort', () => ending.abort(), { once: true, signal: ending.signal });
  return ending;
}

interface Opening {
  endpoint: Callable;
  asked: Asked;
  signal: AbortSignal;
}

async function open(options: TransportOptions, { endpoint, asked, signal }: Opening): Promise<Response> {
  const token = tokenIn(options);
  const { fetch = globalThis.fetch } = options;
  const headers = { accept: 'text/event-stream', ...(token && { authorization: `Bearer ${token}` }) };
  const call = fetch(addressFor(options, endpoint, asked), { headers, signal, credentials: 'same-origin' });
  const response = await call.catch((error: unknown) => {
    throw new HearbackUnreachable(error);
  });
  if (!response.ok) throw await refusal(response);
  return response;
}

/** What each event carries. */
async function* eventsOf({ body }: Response, ending: AbortController): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  let text = '';
  for (;;) {
    const silence = setTimeout(() => ending.abort(), SILENT_MS);
    const { done, value } = await reader.read().finally(() => clearTimeout(silence));
    if (done) return;
    const events = (text + value).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const lines = event.split('\n').filter((line) => line.startsWith('data:'));
      if (lines.length > 0) yield lines.map((line) => line.slice('data:'.length).trim()).join('\n');
    }
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof HearbackProblem && error.problem.status < 500 && error.code !== 'too-many';
}

/** At random, so that all who were cut off together do not come back together. */
function waitAfter(failures: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
