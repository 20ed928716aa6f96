import * as z from 'zod/mini';
import { Id, Instant, WrittenDay } from '../ids.ts';
import { plainText } from '../text.ts';

/** How a complaint came; `passed-on`: by a board, a member of parliament, an advocate or another body. */
export const ComplaintWay = z.enum(['oral', 'written', 'online', 'passed-on']);
export type ComplaintWay = z.infer<typeof ComplaintWay>;

/** Why somebody may complain for another person (SI 2009/309, regulation 5(2)). */
export const ActingFor = z.enum(['asked', 'child', 'lacks-capacity', 'died']);
export type ActingFor = z.infer<typeof ActingFor>;

/** What was found of one issue. */
export const Finding = z.enum(['upheld', 'partly-upheld', 'not-upheld']);
export type Finding = z.infer<typeof Finding>;

/** Why a complaint is not considered (regulations 5, 8 and 12). */
export const NotConsidered = z.enum([
  ...(['too-late', 'already-investigated', 'no-representative', 'about-employment', 'about-information'] as const),
  ...(['other'] as const),
]);
export type NotConsidered = z.infer<typeof NotConsidered>;

/** What the Ombudsman came to; `not-investigated`: they did not take it on. */
export const OmbudsmanResult = z.enum(['upheld', 'partly-upheld', 'not-upheld', 'resolved', 'not-investigated']);
export type OmbudsmanResult = z.infer<typeof OmbudsmanResult>;

/** A code of the yearly return. Which ones there are is in its versioned lists. */
export const ReturnCode = /* @__PURE__ */ z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/** One of the matters that a complaint is about. Its codes are those of the yearly return. */
export const IssueDraft = z.strictObject({
  id: Id,
  text: plainText(2000),
  subject: z.optional(ReturnCode),
  service: z.optional(ReturnCode),
  staff: z._default(/* @__PURE__ */ z.array(ReturnCode).check(z.maxLength(10)), []),
});
export type IssueDraft = z.infer<typeof IssueDraft>;

const reason = plainText(2000);
const words = plainText(10_000);
/** SHA-256 of a letter as it is kept, in hexadecimal: what is sent is what was signed. */
export const LetterHash = /* @__PURE__ */ z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Person = plainText(200);

function step<Action extends string, Shape extends z.core.$ZodLooseShape>(action: Action, shape: Shape) {
  return z.strictObject({ action: z.literal(action), ...shape });
}

/** A complaint came. Who made it and how they are reached is kept apart, so that it can be deleted. */
export const Receiving = step('receive', {
  way: ComplaintWay,
  about: z.enum(['me', 'somebody']),
  happenedOn: z.optional(WrittenDay),
  knownOn: z.optional(WrittenDay),
});
export type Receiving = z.infer<typeof Receiving>;

const coming = [
  step('acknowledge', { how: z.enum(['oral', 'writing']), offersDiscussion: z.boolean() }),
  /** They got a copy of what was written down of what they said. */
  step('give-record', {}),
  step('settle', { how: reason, isSatisfied: z.boolean() }),
  /** What shows that somebody may complain for another person, and be told. */
  step('record-consent', { basis: ActingFor, evidence: reason }),
  step('refuse-consent', { reason: z.optional(reason) }),
  step('accept-late', { reason }),
  step('not-consider', { why: NotConsidered, reason, isInWriting: z.boolean() }),
  step('transfer', { to: plainText(200), isAgreed: z.boolean() }),
  step('withdraw', { reason: z.optional(reason) }),
] as const;

const agreeing = [
  step('discuss', { came: z.enum(['held', 'declined']), note: z.optional(words) }),
  step('agree-issues', {
    issues: /* @__PURE__ */ z.array(IssueDraft).check(z.minLength(1), z.maxLength(50)),
    /** What whoever complains would like to come of it. */
    wanted: z.optional(plainText(5000)),
  }),
  /** Not agreed: set by the body, because they did not want to talk about it. */
  step('agree-period', { by: WrittenDay, isAgreed: z.boolean(), isInWriting: z.boolean() }),
  step('extend', { by: WrittenDay, reason, isTold: z.boolean(), isAgreed: z.boolean() }),
  step('explain-delay', { reason, isInWriting: z.boolean() }),
  step('update', { text: words }),
] as const;

const investigating = [
  step('name-staff', { person: Person }),
  step('tell-staff', { person: Person, support: z.optional(reason) }),
  step('add-evidence', { issue: Id, text: words }),
  step('find', { issue: Id, finding: Finding, explanation: z.optional(words), conclusions: z.optional(words) }),
] as const;

const answering = [
  step('draft', {
    letter: LetterHash,
    apology: z.optional(words),
    /** Changes in the register that it promises or tells of. */
    changes: z._default(/* @__PURE__ */ z.array(Id).check(z.maxLength(20)), []),
    /** Why no action is needed, where there is none. */
    noAction: z.optional(reason),
    saysOmbudsman: z.boolean(),
  }),
  step('ask-second-look', {}),
  step('pass-second-look', {}),
  step('send-back', { reason }),
  step('investigate-further', { reason }),
  step('sign', { letter: LetterHash }),
  step('send', { letter: LetterHash, by: z.enum(['post', 'email', 'page', 'hand']) }),
] as const;

const after = [
  step('close', {}),
  step('refer', {}),
  step('ombudsman-decides', { result: OmbudsmanResult, note: z.optional(words) }),
  step('reopen', { reason }),
] as const;

/** Something that is done with a complaint, with all that is to be said of it. */
export const ComplaintStep = /* @__PURE__ */ z.discriminatedUnion('action', [
  ...coming,
  ...agreeing,
  ...investigating,
  ...answering,
  ...after,
]);
export type ComplaintStep = z.infer<typeof ComplaintStep>;

export type ComplaintAction = ComplaintStep['action'];
export type StepOf<Action extends ComplaintAction> = Extract<ComplaintStep, { action: Action }>;

/** Something that happened to a complaint. Its timeline is all of them, in the order in which they were written down. */
export const ComplaintEvent = z.object({
  id: Id,
  /** When it was written down. */
  at: Instant,
  /** The day on which it happened, in England. */
  on: WrittenDay,
  /** Who did it, by the id of their account; `complainant`, by the private link. */
  by: z.string(),
  step: /* @__PURE__ */ z.union([Receiving, ComplaintStep]),
});
export type ComplaintEvent = z.infer<typeof ComplaintEvent>;
