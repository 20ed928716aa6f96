import * as z from 'zod/mini';
import { Day, Id } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { ComplaintPerson, ComplaintTold } from './complaint.ts';

/** Where a complaint stands for whoever made it: how far staff are with the answer is not theirs to wait for. */
export const ComplaintStanding = z.enum([
  ...(['received', 'acknowledged', 'investigating', 'answered', 'ombudsman', 'closed'] as const),
  ...(['settled', 'transferred', 'withdrawn', 'not-considered'] as const),
]);
export type ComplaintStanding = z.infer<typeof ComplaintStanding>;

/** Something that was done with a complaint, as whoever made it is told. */
export const FollowedStep = z.object({
  id: Id,
  kind: z.enum([
    ...(['received', 'acknowledged', 'talked', 'issues', 'period', 'extended', 'delayed', 'update'] as const),
    ...(['consented', 'answered', 'closed', 'settled', 'not-considered', 'transferred', 'withdrawn'] as const),
    ...(['referred', 'decided', 'reopened'] as const),
  ]),
  on: Day,
  /** By when they get the answer. */
  by: z.optional(Day),
  /**
   * What they were told: a reason, an update, whom it was sent to, or the whole letter as it was signed. What staff wrote is left
   * out while whoever complains may not be told about the person they complain for.
   */
  text: z.optional(z.string()),
  /** Whether the letter can be saved as a PDF too. */
  hasPdf: z.optional(z.boolean()),
  /** The matters that are looked into. */
  issues: z.optional(z.array(z.string())),
});
export type FollowedStep = z.infer<typeof FollowedStep>;

/** What the private link of a complaint shows. */
export const FollowedComplaint = z.object({
  id: Id,
  organisation: OrganisationName,
  told: ComplaintTold,
  person: ComplaintPerson,
  standing: ComplaintStanding,
  receivedOn: Day,
  /** The last day on which they are told that it came, until they were. */
  acknowledgeBy: z.optional(Day),
  /** The day by which they get the answer, once it is set and until they have it. */
  answerBy: z.optional(Day),
  /** Whether they may be told about the person they complain for. */
  consent: z.enum(['not-needed', 'missing', 'given', 'refused']),
  /** Whether it can still be taken back. */
  canWithdraw: z.boolean(),
  /** Whether mail to the address they left does not arrive. */
  isMailRefused: z.optional(z.boolean()),
  /** What they wrote in. */
  language: z.string(),
  steps: z.array(FollowedStep),
});
export type FollowedComplaint = z.infer<typeof FollowedComplaint>;
