import * as z from 'zod/mini';
import { EMAIL, EMAIL_LENGTH } from './email.ts';
import { Month, Ods, Slug, WrittenMonth } from './ids.ts';
import { plainText } from './text.ts';
import { isVisible } from './visible.ts';

/** How it felt. Codes; the words are in the message files. */
export const Feeling = z.enum([
  'thankful',
  'relieved',
  'reassured',
  'listened-to',
  'respected',
  'hopeful',
  'anxious',
  'confused',
  'frustrated',
  'ignored',
  'sad',
  'angry',
]);
export type Feeling = z.infer<typeof Feeling>;

/** Who the author is to the story. */
export const Relation = z.enum(['patient', 'carer', 'parent', 'relative', 'friend', 'advocate']);
export type Relation = z.infer<typeof Relation>;

/**
 * What something good, or something that could be better, was about. Our own words for the groups of the theme framework
 * of Nottinghamshire Healthcare's patient experience categorisation (NHS England, MIT).
 */
export const Tag = z.enum([
  'staff-manner',
  'listening',
  'skill',
  'staffing',
  'getting-through',
  'appointments',
  'waiting',
  'information',
  'kept-informed',
  'family',
  'continuity',
  'discharge',
  'medicines',
  'pain',
  'place',
  'food',
  'travel',
  'privacy',
  'access-needs',
]);
export type Tag = z.infer<typeof Tag>;

/** The author's age in bands wide enough to point at nobody. */
export const AgeBand = z.enum(['under-16', '16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-84', '85-over']);
export type AgeBand = z.infer<typeof AgeBand>;

/** The six answers of the Friends and Family Test, in their fixed order (NHS England guidance, April 2020). */
export const Experience = z.enum(['very-good', 'good', 'neither', 'poor', 'very-poor', 'dont-know']);
export type Experience = z.infer<typeof Experience>;

/**
 * Where a story stands. Nothing but `published` is public. `with-author`: they were asked whether they agree to an edit;
 * or to its being sent on; `held`: a moderator keeps it from being decided on; `rerouted`: it was sent on privately.
 */
export const StoryStatus = z.enum(['submitted', 'with-author', 'held', 'published', 'rejected', 'rerouted']);
export type StoryStatus = z.infer<typeof StoryStatus>;

/** Why a story was not published, from the published rules. */
export const RejectionReason = z.enum([
  'not-about-care',
  'identifies-someone',
  'abusive',
  'commercial',
  'too-long-ago',
  'duplicate',
  'staff-matter',
  'legal-process',
]);
export type RejectionReason = z.infer<typeof RejectionReason>;

const Tags = z.optional(/* @__PURE__ */ z.array(Tag).check(z.maxLength(19)));

/** What an author tells, without who they are. */
export const StoryTold = z.object({
  service: z.optional(Slug),
  happened: plainText(20_000),
  goodTags: Tags,
  good: z.optional(plainText(5000)),
  betterTags: Tags,
  better: z.optional(plainText(5000)),
  /** The month of the visit, never the day: a day points at a person. */
  visited: z.optional(Month),
  feelings: z.optional(/* @__PURE__ */ z.array(Feeling).check(z.maxLength(12))),
  relation: z.optional(Relation),
  experience: z.optional(Experience),
});
export type StoryTold = z.infer<typeof StoryTold>;

/** A story as it is sent. Every field but the organisation, the words and the key may be left out. */
export const StorySubmission = z.strictObject({
  organisation: Ods,
  ...StoryTold.shape,
  visited: z.optional(WrittenMonth),
  /** Never published: beside a place and a month it may point at somebody. Staff see it. */
  age: z.optional(AgeBand),
  /** The device's crisis finder found something. The platform looks again by itself. */
  urgent: z.optional(z.boolean()),
  /** Only to hear back; never published, never shown to staff. */
  email: z.optional(/* @__PURE__ */ z.string().check(z.trim(), z.maxLength(EMAIL_LENGTH), z.email({ pattern: EMAIL }))),
  /** The language the author wrote in, BCP 47. */
  language: z._default(/* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)), 'en'),
  /**
   * A random secret made beside the id, 128 bits or more in base64url. A story's id is public once it is published;
   * the key is what lets only its author repeat the PUT and get the receipt again.
   */
  key: /* @__PURE__ */ z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/)),
});
export type StorySubmission = z.infer<typeof StorySubmission>;

const TITLE_LENGTH = 90;

/** A story's title: the first sentence that can be seen, cut at a word where that is long. */
export function storyTitle(happened: string): string {
  const firstLine = happened.split('\n').find(isVisible) ?? '';
  const sentence = firstLine.match(/^.*?[.!?…](?=\s|$)/u)?.[0] ?? firstLine;
  const title = sentence.replace(/[.…]+$/u, '').trim() || firstLine.trim();
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.slice(0, TITLE_LENGTH).replace(/\p{Cs}$/u, '');
  return `${cut.replace(/\s+\S*$/u, '')}…`;
}
