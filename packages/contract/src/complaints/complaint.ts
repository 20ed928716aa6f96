import * as z from 'zod/mini';
import { EnquiryPerson, EnquirySubmission } from '../enquiries/enquiry.ts';
import { UrgentKind } from '../findings.ts';
import { Day, Id, Ods, WrittenDay } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { StorySubmission } from '../story.ts';
import { plainText } from '../text.ts';
import { ComplaintClock } from './complaint-clocks.ts';
import { ComplaintState } from './state.ts';
import { ActingFor, ComplaintEvent, ComplaintStep, ComplaintWay, Finding, ReturnCode } from './step.ts';

const version = /* @__PURE__ */ z.number().check(z.int(), z.minimum(1));
/** What is complained about. */
export const ComplaintTold = z.object({
  wrong: plainText(20_000),
  /** What they would like to come of it. */
  wanted: z.optional(plainText(5000)),
  /** When it happened, and when they came to know of it where that was later: what came late needs a reason. */
  happenedOn: z.optional(WrittenDay),
  knownOn: z.optional(WrittenDay),
  /** Why they waited, where it is long ago. */
  whyLate: z.optional(plainText(2000)),
});
export type ComplaintTold = z.infer<typeof ComplaintTold>;

/** Who complains, for whom, and how they are reached: as of a request for help. Kept apart from the timeline, so that it can be deleted. */
export const ComplaintPerson = z.object({ ...EnquiryPerson.shape, actingFor: z.optional(ActingFor) });
export type ComplaintPerson = z.infer<typeof ComplaintPerson>;

/** A complaint as it is sent from a page. It is never published. */
export const ComplaintSubmission = z.strictObject({
  organisation: Ods,
  ...ComplaintTold.shape,
  ...ComplaintPerson.shape,
  phone: EnquirySubmission.shape.phone,
  language: StorySubmission.shape.language,
  /** A random secret made beside the id, as of a story. */
  key: StorySubmission.shape.key,
});
export type ComplaintSubmission = z.infer<typeof ComplaintSubmission>;

/** A complaint that was made by word of mouth, by letter, or passed on, as staff write it down. */
export const ComplaintRecording = z.strictObject({
  organisation: Ods,
  way: ComplaintWay,
  receivedOn: WrittenDay,
  ...ComplaintTold.shape,
  ...ComplaintPerson.shape,
  language: StorySubmission.shape.language,
});
export type ComplaintRecording = z.infer<typeof ComplaintRecording>;

/** How grave it may be for people, as its organisation judges. */
export const RiskGrade = z.enum(['low', 'moderate', 'high', 'extreme']);
export type RiskGrade = z.infer<typeof RiskGrade>;

const details = {
  site: z.optional(Ods),
  /** For the yearly return, by its codes: the age of the patient, and who complains. */
  age: z.optional(ReturnCode),
  status: z.optional(ReturnCode),
  risk: z.optional(RiskGrade),
  /** Whether the Duty of Candour may ask for more than this answer. */
  isCandour: z.boolean(),
  isSafeguarding: z.boolean(),
  /** Who sees to it, by the id of their account. */
  handler: z.optional(z.string()),
};

/** What staff know of a complaint that is no step of its path. */
export const ComplaintDetails = z.object(details);
export type ComplaintDetails = z.infer<typeof ComplaintDetails>;

/** Setting all of it at once. */
export const ComplaintDetailsDraft = z.strictObject({
  version,
  ...details,
  handler: z.optional(/* @__PURE__ */ z.string().check(z.minLength(1), z.maxLength(100))),
});
export type ComplaintDetailsDraft = z.infer<typeof ComplaintDetailsDraft>;

/** Doing something with a complaint, with the version that was seen: what came meanwhile is read first. */
export const ComplaintStepDraft = z.strictObject({
  version,
  /** The day on which it happened, in England. */
  on: WrittenDay,
  step: ComplaintStep,
});
export type ComplaintStepDraft = z.infer<typeof ComplaintStepDraft>;

/** Which list of them: what is not answered yet, what was answered and may come back, or what is over. */
export const ComplaintFilter = z.enum(['open', 'answered', 'over']);
export type ComplaintFilter = z.infer<typeof ComplaintFilter>;

/** One in a list. Nothing in it says who complains. */
export const ComplaintSummary = z.object({
  id: Id,
  organisation: OrganisationName,
  title: z.string(),
  state: ComplaintState,
  receivedOn: Day,
  movedOn: Day,
  /** Why somebody may be in danger, until staff have acknowledged it. */
  urgent: z.array(UrgentKind),
  outcome: z.optional(Finding),
  /** What is due first, as it stands. */
  clock: z.optional(ComplaintClock),
});
export type ComplaintSummary = z.infer<typeof ComplaintSummary>;

/** One as those who see to complaints have it. All that was done is in its timeline: fold it with `complaintOf`. */
export const Complaint = z.object({
  ...ComplaintSummary.shape,
  version: z.number(),
  way: ComplaintWay,
  told: ComplaintTold,
  person: ComplaintPerson,
  language: z.string(),
  details: ComplaintDetails,
  /** Whether mail to whoever complains does not arrive, as far as their mail server has said. */
  isMailRefused: z.optional(z.boolean()),
  clocks: z.array(ComplaintClock),
  timeline: z.array(ComplaintEvent),
  /** Who did it and who sees to it, by the ids in the timeline and the details. */
  names: /* @__PURE__ */ z.record(z.string(), z.string()),
});
export type Complaint = z.infer<typeof Complaint>;
