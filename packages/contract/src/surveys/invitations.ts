import * as z from 'zod/mini';
import { DeliveryTrouble } from '../delivery/delivery.ts';
import { EMAIL, EMAIL_LENGTH } from '../email.ts';
import { endpoint } from '../endpoint.ts';
import { Day, Id, Instant } from '../ids.ts';
import { plainText } from '../text.ts';
import { Given } from './answers.ts';

/** More links than these are made in several batches. */
export const LINKS_AT_ONCE = 1000;

/** Days ahead that the last day of a link may be. */
export const LONGEST_LINK_DAYS = 366;

const Count = /* @__PURE__ */ z.number().check(z.int(), z.minimum(0));
const Tag = plainText(40);

/** One link to make. */
export const Invitee = z.strictObject({
  /** Where it is mailed to; absent where it comes back to be sent another way. */
  email: z.optional(/* @__PURE__ */ z.string().check(z.trim(), z.maxLength(EMAIL_LENGTH), z.email({ pattern: EMAIL }))),
  /** What it brings along, by the names of the survey's hidden fields: kept with the answers. */
  given: z.optional(Given),
  /** How many answered is counted by these. They are not kept with the answers. */
  tags: z.optional(/* @__PURE__ */ z.array(Tag).check(z.maxLength(5))),
  /** Where it stands in the list it is from: what is said of a mail that nobody takes, in place of its address. */
  line: z.optional(/* @__PURE__ */ z.number().check(z.int(), z.minimum(1))),
});
export type Invitee = z.infer<typeof Invitee>;

/** Whether links are mailed from here, or come back as a list that somebody else sends. */
export const InvitedBy = z.enum(['mail', 'list']);
export type InvitedBy = z.infer<typeof InvitedBy>;

/** Links to make, each of which takes one response. */
export const InvitationBatchDraft = z.strictObject({
  /** For whoever looks after them: nobody who answers sees it. */
  name: plainText(100),
  by: InvitedBy,
  /** The last day on which they can be used. */
  until: Day,
  invitees: /* @__PURE__ */ z.array(Invitee).check(z.minLength(1), z.maxLength(LINKS_AT_ONCE)),
});
export type InvitationBatchDraft = z.infer<typeof InvitationBatchDraft>;

/** How many links, and how many of them were used. Absent where so few people have one that it could tell who answered. */
const Answered = z.object({ links: Count, answered: z.optional(Count) });

/** What became of links that were made together. Never who has them, nor who answered. */
export const InvitationBatch = z.object({
  id: Id,
  name: z.string(),
  by: InvitedBy,
  until: Day,
  madeBy: z.string(),
  madeAt: Instant,
  ...Answered.shape,
  /** Mails that are on their way, were taken by a mail server, and were given up; links that were taken back. */
  waiting: Count,
  delivered: Count,
  failed: Count,
  takenBack: Count,
  tags: z.array(z.object({ tag: z.string(), ...Answered.shape })),
  /** Mails that were given up, by their lines where those are known. */
  failures: z.array(z.object({ line: z.optional(z.number()), trouble: DeliveryTrouble })),
});
export type InvitationBatch = z.infer<typeof InvitationBatch>;

/** A batch with its links where they are not mailed, in the order they were asked for. They are kept nowhere. */
export const MadeInvitations = z.object({ ...InvitationBatch.shape, addresses: z.array(z.string()) });
export type MadeInvitations = z.infer<typeof MadeInvitations>;

const ofSurvey = z.object({ survey: Id });
const ofBatch = z.object({ survey: Id, id: Id });

export const surveyInvitationEndpoints = {
  list: endpoint({
    summary: 'What became of the one-time links to a survey, the latest first.',
    method: 'GET',
    path: '/v1/staff/surveys/{survey}/invitations',
    audience: 'staff',
    params: ofSurvey,
    result: z.object({ batches: z.array(InvitationBatch) }),
    problems: ['not-found', 'forbidden'],
  }),
  make: endpoint({
    summary: 'Makes one-time links to a survey and mails them, or gives them back. Sent again, a list has new links.',
    method: 'PUT',
    path: '/v1/staff/surveys/{survey}/invitations/{id}',
    audience: 'staff',
    params: ofBatch,
    body: InvitationBatchDraft,
    result: MadeInvitations,
    status: 201,
    problems: ['not-found', 'forbidden', 'id-used', 'not-now'],
  }),
  takeBack: endpoint({
    summary: 'Ends the links of a batch that are not sent yet; of a list, all that nobody has used.',
    method: 'POST',
    path: '/v1/staff/surveys/{survey}/invitations/{id}/taken-back',
    audience: 'staff',
    params: ofBatch,
    result: InvitationBatch,
    problems: ['not-found', 'forbidden'],
  }),
};
