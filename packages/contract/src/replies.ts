import * as z from 'zod/mini';
import { ChangeDraft } from './changes.ts';
import { endpoint } from './endpoint.ts';
import { Id, Instant } from './ids.ts';
import { OrganisationName } from './organisations.ts';
import { plainText } from './text.ts';

/** What an organisation answered to a story in public, signed with a role. */
export const Reply = z.object({
  id: Id,
  text: z.string(),
  role: z.string(),
  organisation: OrganisationName,
  publishedAt: Instant,
});
export type Reply = z.infer<typeof Reply>;

/** A reply to publish. One that claims a change carries it, with owner and due date, and both are kept together. */
export const ReplyDraft = z.strictObject({
  text: plainText(5000),
  change: z.optional(z.strictObject({ id: Id, ...ChangeDraft.shape })),
});
export type ReplyDraft = z.infer<typeof ReplyDraft>;

export const staffReplyEndpoints = {
  publish: endpoint({
    summary: 'Publishes a reply to a published story, and records the change it claims.',
    method: 'PUT',
    path: '/v1/staff/stories/{story}/replies/{id}',
    audience: 'staff',
    params: z.object({ story: Id, id: Id }),
    body: ReplyDraft,
    result: Reply,
    status: 201,
    problems: ['id-used', 'not-found', 'forbidden', 'not-now'],
  }),
};
