import * as z from 'zod/mini';
import { stream } from './endpoint.ts';

/**
 * Something is new. `ready`: from here on nothing is missed, so ask for what is shown once more; `stories`: of those one may
 * see, one came or changed. What it is, and what it says, is for the lists to tell.
 */
export const News = z.object({ kind: z.enum(['ready', 'stories']) });
export type News = z.infer<typeof News>;

export const newsEndpoints = {
  follow: stream({
    summary:
      'Says when a story that one may see came or changed, as server-sent events that hold nothing of it. Ends after some time, when one signs out, and when one’s roles change: ask again then.',
    path: '/v1/staff/news',
    audience: 'staff',
    query: z.object({
      /** How long to listen, 1 to 3600 seconds; 300 when not said. */
      seconds: z._default(/* @__PURE__ */ z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(3600)), 300),
    }),
    result: News,
  }),
};
