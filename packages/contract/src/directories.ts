import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Slug } from './ids.ts';
import { Keep, Session } from './sessions.ts';

/** A trust's own directory of its people, by which they can sign in (OpenID Connect). */
export const SignInDirectory = z.object({ id: Slug, name: z.string() });
export type SignInDirectory = z.infer<typeof SignInDirectory>;

export const directoryEndpoints = {
  list: endpoint({
    summary: 'The directories that staff can sign in by.',
    method: 'GET',
    path: '/v1/staff/directories',
    result: z.object({ directories: z.array(SignInDirectory) }),
  }),
  begin: endpoint({
    summary:
      'Begins to sign in by a directory: gives the address to go to, and the browser a cookie by which it is known when it comes back to `/workspace/directory`.',
    method: 'POST',
    path: '/v1/staff/directories/{id}/sign-in',
    params: z.object({ id: Slug }),
    result: z.object({ address: z.string() }),
    problems: ['not-found', 'forbidden', 'unavailable'],
  }),
  finish: endpoint({
    summary: 'Signs in whoever comes back from a directory, where an account or an invitation has their address.',
    method: 'POST',
    path: '/v1/staff/directories/session',
    body: z.strictObject({
      /** What the directory put behind the address: from the question mark on. */
      answer: /* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(8000)),
      keep: Keep,
    }),
    result: Session,
    problems: ['not-found', 'forbidden', 'unavailable'],
  }),
};
