import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Id, Instant, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { CheckReason } from '../replies/sent.ts';

/** Something that waits for somebody else to read it before it is public. What it says is with its story. */
export const ToCheck = z.object({
  id: Id,
  /** A reply; a change that is new, or what has become of one; or what an author answers to a reply. */
  kind: z.enum(['reply', 'change', 'change-step', 'change-link', 'author-answer']),
  story: z.object({ id: Id, title: z.string() }),
  organisation: OrganisationName,
  /** Who wrote it. */
  by: z.string(),
  sentAt: Instant,
  /** Why somebody else reads it first; of what an author says a person reads everything. */
  checks: z.array(CheckReason),
  /** Somebody may be in danger, as far as the finders see. */
  isUrgent: z.optional(z.boolean()),
});
export type ToCheck = z.infer<typeof ToCheck>;

export const toCheckEndpoints = {
  list: endpoint({
    summary:
      'Replies, changes and authors’ answers that wait for one to check them, the urgent and then the longest waiting first. What one wrote oneself is not among them.',
    method: 'GET',
    path: '/v1/staff/to-check',
    audience: 'staff',
    query: z.object({ organisation: z.optional(Ods), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(ToCheck),
    problems: ['forbidden'],
  }),
};
