import * as z from 'zod/mini';
import { ChangeInShort, ChangeLink } from '../changes.ts';
import { endpoint } from '../endpoint.ts';
import { Id, Instant, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { StoryTold } from '../story.ts';
import { plainText } from '../text.ts';
import { RerouteTo, SentOnState } from './reroute.ts';

/** A story that was sent on privately, as its author agreed. */
export const SentOnSummary = z.object({
  story: Id,
  organisation: OrganisationName,
  to: RerouteTo,
  title: z.string(),
  sentAt: Instant,
  state: SentOnState,
  /** When that was said. */
  changedAt: Instant,
  /** Nobody at its organisation sees to it, so an operator does. */
  isUnseen: z.boolean(),
});
export type SentOnSummary = z.infer<typeof SentOnSummary>;

/** The same with all that is needed to see to it. */
export const SentOn = z.object({
  ...SentOnSummary.shape,
  /** Send it back with what was done, so that two people cannot overwrite each other. */
  version: z.number(),
  told: StoryTold,
  /** How the author wants to be reached, in their words. */
  contact: z.string(),
  /** The public changes that are because of it too. */
  changes: z.optional(z.array(ChangeInShort)),
  /** What was noted on the way, oldest first. */
  steps: z.array(z.object({ to: SentOnState, by: z.string(), at: Instant, note: z.optional(z.string()) })),
});
export type SentOn = z.infer<typeof SentOn>;

/** Saying where it stands. */
export const SentOnProgress = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  to: z.enum(['seen', 'contacted', 'done']),
  /** For staff. Needed for `done`. */
  note: z.optional(plainText(1000)),
});
export type SentOnProgress = z.infer<typeof SentOnProgress>;

const params = z.object({ story: Id });

export const sentOnEndpoints = {
  list: endpoint({
    summary:
      'Stories that were sent on as enquiries or complaints at the organisations one sees to them for: what waits longest first, what is done newest first. Operators have here what nobody at its organisation sees.',
    method: 'GET',
    path: '/v1/staff/sent-on',
    audience: 'staff',
    query: z.object({
      show: z.enum(['open', 'done']),
      organisation: z.optional(Ods),
      limit: Limit,
      cursor: z.optional(Cursor),
    }),
    result: pageOf(SentOnSummary),
    problems: ['forbidden'],
  }),
  get: endpoint({
    summary: 'What was sent on, with how its author can be reached.',
    method: 'GET',
    path: '/v1/staff/sent-on/{story}',
    audience: 'staff',
    params,
    result: SentOn,
    problems: ['not-found'],
  }),
  progress: endpoint({
    summary:
      'Says where what was sent on stands: seen, its author contacted, or done. The author sees that on their page.',
    method: 'POST',
    path: '/v1/staff/sent-on/{story}/progress',
    audience: 'staff',
    params,
    body: SentOnProgress,
    result: SentOn,
    problems: ['not-found', 'stale'],
  }),
  link: endpoint({
    summary:
      'Says that a public change of its organisation is because of what was sent on too, or is not. Its author is told and sees it on their page; nobody else sees that it was sent on.',
    method: 'POST',
    path: '/v1/staff/sent-on/{story}/changes',
    audience: 'staff',
    params,
    body: ChangeLink,
    result: SentOn,
    problems: ['not-found', 'not-now'],
  }),
};
