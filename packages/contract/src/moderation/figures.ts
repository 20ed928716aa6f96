import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Month } from '../ids.ts';
import { RejectionReason } from '../story.ts';

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));

/**
 * What is counted of moderating, each time it is done. Stories by how they were published: in the author's words; with an
 * edit that they agreed to, put in their own words, said no to, or were told of when it was published.
 */
export const ModerationDeed = z.enum([
  'received',
  'published',
  'as-written',
  'edit-agreed',
  'edit-changed',
  'edit-declined',
  'edit-told',
  'asked',
  'asked-in-vain',
  'held',
  'very-serious',
  'rejected',
  'taken-down',
  'reported',
  'report-upheld',
  'report-dismissed',
  'appealed',
  'appeal-upheld',
  'appeal-dismissed',
  'reroute-asked',
  'sent-as-enquiry',
  'sent-as-complaint',
  'reroute-declined',
  'reroute-unanswered',
]);
export type ModerationDeed = z.infer<typeof ModerationDeed>;

/** What moderators did in some time. */
export const ModerationFigures = z.object({
  /** `published` is exact: anybody can count it. All others are rounded to the nearest 5, so that none points at somebody. */
  counts: z.record(ModerationDeed, Count),
  /** Of those rejected, by their reason from the published rules. Rounded too. */
  rejectedFor: z.record(RejectionReason, Count),
  /** Whole hours from when a story came until it was first published; null where fewer than 5 were. */
  hours: z.nullable(z.object({ median: Count, nineInTen: Count })),
});
export type ModerationFigures = z.infer<typeof ModerationFigures>;

/** What moderators did in all, and month by month, the latest first. Counted up to the end of a day in England. */
export const ModerationRecord = z.object({
  upTo: Day,
  inAll: ModerationFigures,
  months: z.array(z.object({ month: Month, ...ModerationFigures.shape })),
});
export type ModerationRecord = z.infer<typeof ModerationRecord>;

export const getModeration = endpoint({
  summary:
    'What moderators did with the stories that came, in all and month by month, up to the end of yesterday. Small figures are rounded.',
  method: 'GET',
  path: '/v1/moderation',
  result: ModerationRecord,
});
