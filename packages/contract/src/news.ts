import * as z from 'zod/mini';
import { stream } from './endpoint.ts';
import { Id } from './ids.ts';

/**
 * Something is new. `ready`: from here on nothing is missed, so ask for what is shown once more; `stories`: of those one may
 * see, one came or changed; `enquiries`, `complaints`: one that one sees to came or moved on; `conversations`: one was written
 * down; `responses`: the survey that is followed was answered. What it is, and what it says, is for the lists and the results to tell.
 */
export const News = z.object({
  kind: z.enum(['ready', 'stories', 'enquiries', 'complaints', 'conversations', 'responses']),
});
export type News = z.infer<typeof News>;

export const newsEndpoints = {
  follow: stream({
    summary:
      'Says when a story that one may see came or changed, when an enquiry or a complaint that one sees to did, when an everyday conversation was written down, and when a survey that is named was answered, as server-sent events that hold nothing of any. Ends after some time, when one signs out, and when one’s roles change: ask again then.',
    path: '/v1/staff/news',
    audience: 'staff',
    query: z.object({
      /** How long to listen, 1 to 3600 seconds; 300 when not said. */
      seconds: z._default(/* @__PURE__ */ z.coerce.number<number>().check(z.int(), z.minimum(1), z.maximum(3600)), 300),
      /** A survey of patients whose results one may read: it says too when somebody answered it, at most once in 2 seconds. */
      survey: z.optional(Id),
    }),
    result: News,
    problems: ['not-found', 'not-now'],
  }),
};
