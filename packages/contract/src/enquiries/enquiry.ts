import * as z from 'zod/mini';
import { Change } from '../changes.ts';
import { Clock } from '../clocks/clock.ts';
import { EMAIL, EMAIL_LENGTH } from '../email.ts';
import { UrgentKind } from '../findings.ts';
import { Day, Id, Instant, Ods } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { isPhone } from '../phone.ts';
import { StorySubmission } from '../story.ts';
import { plainText } from '../text.ts';
import { EnquiryFile, FilesOfMessage } from './files.ts';

/** How somebody wants to be answered. `page`: on the page behind their private link, and in no other way. */
export const ContactWay = z.enum(['email', 'phone', 'post', 'page']);
export type ContactWay = z.infer<typeof ContactWay>;

/** What somebody needs so that they can read or hear the answer (Accessible Information Standard, DCB1605). */
export const AccessNeed = z.enum([
  ...(['large-print', 'easy-read', 'braille', 'audio'] as const),
  ...(['sign-language', 'interpreter', 'text-relay', 'more-time'] as const),
]);
export type AccessNeed = z.infer<typeof AccessNeed>;

/** Whether the person whom it is about agrees; `cannot`: a child, or somebody who cannot say so, or has died. */
export const Agreement = z.enum(['yes', 'cannot', 'not-yet']);
export type Agreement = z.infer<typeof Agreement>;

const email = /* @__PURE__ */ z.string().check(z.trim(), z.maxLength(EMAIL_LENGTH), z.email({ pattern: EMAIL }));

/** Who asks, for whom, and how they are reached. Private to those who see to it. */
export const EnquiryPerson = z.object({
  name: plainText(200),
  by: ContactWay,
  email: z.optional(email),
  phone: z.optional(plainText(50)),
  address: z.optional(plainText(500)),
  /** When it suits them. */
  when: z.optional(plainText(300)),
  needs: z.optional(/* @__PURE__ */ z.array(AccessNeed).check(z.maxLength(8))),
  otherNeeds: z.optional(plainText(500)),
  /** For whom they ask. */
  about: z._default(z.enum(['me', 'somebody']), 'me'),
  /** Who that is, where it is somebody else. */
  whose: z.optional(plainText(200)),
  relation: z.optional(plainText(100)),
  agrees: z.optional(Agreement),
  /** Why they cannot say so themselves. */
  why: z.optional(plainText(500)),
});
export type EnquiryPerson = z.infer<typeof EnquiryPerson>;

/** What is asked. */
export const EnquiryTold = z.object({
  wrong: plainText(20_000),
  /** What would help. */
  help: z.optional(plainText(5000)),
});
export type EnquiryTold = z.infer<typeof EnquiryTold>;

const phone = /* @__PURE__ */ plainText(50).check(
  z.refine(isPhone, {
    params: { detail: 'Enter the phone number in figures, like 01632 960001.' },
    // What is empty or too long is said to be so alone.
    when: ({ issues }) => issues.length === 0,
  }),
);

/** It as it is sent. It is never published. */
export const EnquirySubmission = z.strictObject({
  organisation: Ods,
  ...EnquiryTold.shape,
  ...EnquiryPerson.shape,
  phone: z.optional(phone),
  language: StorySubmission.shape.language,
  /** A random secret made beside the id, as of a story. */
  key: StorySubmission.shape.key,
});
export type EnquirySubmission = z.infer<typeof EnquirySubmission>;

/** Where it stands. `withdrawn`: whoever sent it took it back, and its words are gone. */
export const EnquiryStatus = z.enum(['new', 'open', 'closed', 'withdrawn']);
export type EnquiryStatus = z.infer<typeof EnquiryStatus>;

/** What came of it. */
export const EnquiryOutcome = z.enum(['put-right', 'explained', 'elsewhere', 'not-put-right', 'not-reached']);
export type EnquiryOutcome = z.infer<typeof EnquiryOutcome>;

/** Something that either side wrote on the private page. */
export const EnquiryMessage = z.object({
  id: Id,
  from: z.enum(['person', 'staff']),
  text: z.string(),
  /** The job of who wrote it, of staff. */
  role: z.optional(z.string()),
  files: z.optional(z.array(EnquiryFile)),
  at: Instant,
});
export type EnquiryMessage = z.infer<typeof EnquiryMessage>;

/** What the private link of an enquiry shows. */
export const FollowedEnquiry = z.object({
  id: Id,
  organisation: OrganisationName,
  /** Absent once they took it back. */
  told: z.optional(EnquiryTold),
  person: z.optional(EnquiryPerson),
  status: EnquiryStatus,
  receivedAt: Instant,
  closedAt: z.optional(Instant),
  outcome: z.optional(EnquiryOutcome),
  /** The last day on which its organisation aims to answer, until it has. */
  answerBy: z.optional(Day),
  /** Whether staff may tell them about the person they ask for. */
  mayBeTold: z.boolean(),
  /** Whether mail to the address they left does not arrive. */
  isMailRefused: z.optional(z.boolean()),
  /** What they wrote in. */
  language: z.string(),
  messages: z.array(EnquiryMessage),
  /** What its organisation says that it changes because of it. */
  changes: z.array(Change),
});
export type FollowedEnquiry = z.infer<typeof FollowedEnquiry>;

/** Which list of them: what waits for staff, what waits for whoever asked, or what is closed. */
export const EnquiryFilter = z.enum(['waiting', 'answered', 'closed']);
export type EnquiryFilter = z.infer<typeof EnquiryFilter>;

/** One in a list. Nothing in it says who asks. */
export const EnquirySummary = z.object({
  id: Id,
  organisation: OrganisationName,
  title: z.string(),
  status: EnquiryStatus,
  receivedAt: Instant,
  /** Since when it waits as it does: when either side last wrote. */
  movedAt: Instant,
  /** Why somebody may be in danger, until staff have answered. */
  urgent: z.array(UrgentKind),
  outcome: z.optional(EnquiryOutcome),
  /** By when it should be answered first, where its organisation has set how soon it aims to. */
  clock: z.optional(Clock),
});
export type EnquirySummary = z.infer<typeof EnquirySummary>;

/**
 * What staff write down for themselves: a note; that they rang or met somebody; that the person whom it is about agrees, or
 * somebody who may for them; or that they do not.
 */
export const EnquiryNoteKind = z.enum(['note', 'contact', 'agreement', 'disagreement']);
export type EnquiryNoteKind = z.infer<typeof EnquiryNoteKind>;

/** What was done, as staff see it. */
export const EnquiryStep = z.object({
  id: Id,
  kind: z.enum([...EnquiryNoteKind.options, 'opened', 'closed', 'reopened', 'linked', 'unlinked']),
  /** What was written down; of `linked` and `unlinked`, what changes. */
  text: z.optional(z.string()),
  outcome: z.optional(EnquiryOutcome),
  by: z.string(),
  at: Instant,
});
export type EnquiryStep = z.infer<typeof EnquiryStep>;

/** One as whoever sees to it has it. */
export const Enquiry = z.object({
  ...EnquirySummary.shape,
  /** Send it back with what is done, so that two people cannot overwrite each other. */
  version: z.number(),
  told: EnquiryTold,
  person: EnquiryPerson,
  /** Whether staff may tell them about the person they ask for. */
  mayBeTold: z.boolean(),
  /** Whether mail to whoever asks does not arrive, as far as their mail server has said. */
  isMailRefused: z.optional(z.boolean()),
  language: z.string(),
  messages: z.array(EnquiryMessage),
  steps: z.array(EnquiryStep),
  /** Public changes that are because of it too. Nothing public says so. */
  changes: z.array(Change),
});
export type Enquiry = z.infer<typeof Enquiry>;

/** What staff write, with the version they saw: a message that came meanwhile is read first. */
export const EnquiryAnswerDraft = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  text: plainText(5000),
  files: FilesOfMessage,
});
export type EnquiryAnswerDraft = z.infer<typeof EnquiryAnswerDraft>;

export const EnquiryMessageDraft = z.strictObject({ text: plainText(5000), files: FilesOfMessage });
export type EnquiryMessageDraft = z.infer<typeof EnquiryMessageDraft>;

export const EnquiryNoteDraft = z.strictObject({ kind: EnquiryNoteKind, text: plainText(5000) });
export type EnquiryNoteDraft = z.infer<typeof EnquiryNoteDraft>;

/** Saying where it stands. */
export const EnquiryProgress = z.strictObject({
  version: /* @__PURE__ */ z.number().check(z.int(), z.minimum(1)),
  to: z.enum(['open', 'closed']),
  /** Needed to close it. */
  outcome: z.optional(EnquiryOutcome),
  /** For staff. */
  note: z.optional(plainText(5000)),
});
export type EnquiryProgress = z.infer<typeof EnquiryProgress>;

/** How many changes may be because of one enquiry. */
export const CHANGES_AN_ENQUIRY = 20;
