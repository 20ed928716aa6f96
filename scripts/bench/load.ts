import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { newStory } from '../load/new-story.ts';

/** How many answers a second, and how long the slowest hundredth took. */
export interface Throughput {
  perSecond: number;
  p50: number;
  p99: number;
}

async function fire(options: Parameters<typeof autocannon>[0]): Promise<Throughput> {
  const { requests, latency, errors, non2xx } = await autocannon(options);
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals from ${options.url}`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

const JSON_BODY = { 'content-type': 'application/json' };

/** More than any machine here takes in a second. */
const STORIES_A_SECOND = 12_000;

/** Sends stories, each a new one, as fast as the platform takes them. */
export function submitStories(url: string, connections: number, seconds: number): Promise<Throughput> {
  // Written before the clock starts: the load must not be what is measured.
  const stories = Array.from({ length: seconds * STORIES_A_SECOND }, newStory);
  return fire({
    url,
    connections,
    duration: seconds,
    requests: [
      {
        method: 'PUT',
        setupRequest(request) {
          const { id, body } = stories.pop() ?? newStory();
          return { ...request, path: `/v1/stories/${id}`, body, headers: { ...request.headers, ...JSON_BODY } };
        },
      },
    ],
  });
}

/** Sends stories at a steady rate, whether the ones before have been answered or not, as authors do. */
export async function submitSteadily(url: string, rate: number, seconds: number): Promise<Throughput> {
  const answers: Promise<number>[] = [];
  const start = performance.now();
  while (answers.length < rate * seconds) {
    await wait(Math.max(0, start + (answers.length * 1000) / rate - performance.now()));
    answers.push(submitOne(url));
  }
  const times = (await Promise.all(answers)).sort((one, other) => one - other);
  const perSecond = (times.length * 1000) / (performance.now() - start);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond, p50: at(0.5), p99: at(0.99) };
}

async function submitOne(url: string): Promise<number> {
  const { id, body } = newStory();
  const start = performance.now();
  const { status } = await fetch(`${url}/v1/stories/${id}`, { method: 'PUT', headers: JSON_BODY, body });
  if (status !== 201) throw new Error(`${status} from ${url}`);
  return performance.now() - start;
}

/** Asks for one address as fast as it is answered. */
export function readAddress(url: string, connections: number, seconds: number): Promise<Throughput> {
  return fire({ url, connections, duration: seconds });
}
