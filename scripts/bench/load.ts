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
          const headers = { ...request.headers, 'content-type': 'application/json' };
          return { ...request, path: `/v1/stories/${id}`, body, headers };
        },
      },
    ],
  });
}

/** Asks for one address as fast as it is answered. */
export function readAddress(url: string, connections: number, seconds: number): Promise<Throughput> {
  return fire({ url, connections, duration: seconds });
}
