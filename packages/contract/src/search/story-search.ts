import * as z from 'zod/mini';
import { endpoint } from '../endpoint.ts';
import { Day, Ods } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';
import { StaffStorySummary } from '../staff.ts';
import { StoryStatus, Tag } from '../story.ts';
import { cleanText } from '../text.ts';

/** Whether stories have a reply: none, one or more, or none although the day it was due is over. */
export const ReplyFilter = z.enum(['none', 'some', 'overdue']);
export type ReplyFilter = z.infer<typeof ReplyFilter>;

/** Whether an organisation's sites or branches are looked in too. */
export const WithParts = z.enum(['yes', 'no']);
export type WithParts = z.infer<typeof WithParts>;

const anyTag = Tag.options.join('|');
/** One tag, or several joined by commas: the story has all of them. */
const Tags = z.optional(/* @__PURE__ */ z.string().check(z.regex(new RegExp(`^(${anyTag})(,(${anyTag}))*$`))));

const filters = {
  /** Each word is found by its beginning, what stands in quotes as it is; all of it must be there. */
  words: z.optional(/* @__PURE__ */ z.string().check(z.overwrite(cleanText), z.maxLength(200))),
  /** Whether as good or as what could be better. */
  tags: Tags,
  /** As what was good. */
  goodTags: Tags,
  /** As what could be better. */
  betterTags: Tags,
  organisation: z.optional(Ods),
  /** A trust with its sites, a practice with its branches. Without an organisation it says nothing. */
  withParts: z.optional(WithParts),
  status: z.optional(StoryStatus),
  /** The first and the last day, in England, on which it was sent. */
  from: z.optional(Day),
  to: z.optional(Day),
  /** At least so critical, or not rated yet while a moderator has still to decide. */
  criticality: z.optional(/* @__PURE__ */ z.coerce.number<number>().check(z.int(), z.minimum(0), z.maximum(5))),
  reply: z.optional(ReplyFilter),
};

/** What stories are looked for by. All of it must be so; without anything it is every story one may see. */
export const StorySearch = z.object(filters);
export type StorySearch = z.infer<typeof StorySearch>;

/** A text in pieces, those that were looked for marked. Each is text, never markup. */
export const MarkedText = z.array(z.object({ text: z.string(), isMatch: z.optional(z.boolean()) }));
export type MarkedText = z.infer<typeof MarkedText>;

/** A story as a search shows it. */
export const FoundStory = z.object({
  ...StaffStorySummary.shape,
  marked: z.object({
    title: MarkedText,
    /** The part of its words that shows most of what was looked for. */
    text: MarkedText,
    /** What was looked for stands only in what an edit took out. */
    isTakenOut: z.optional(z.boolean()),
  }),
});
export type FoundStory = z.infer<typeof FoundStory>;

export const searchEndpoints = {
  stories: endpoint({
    summary:
      'Stories one may see, found by their words, tags (good, could be better or either), dates and where they stand; the newest first; of an organisation alone or with its sites and branches. What an edit took out is found by those alone who may see it.',
    method: 'GET',
    path: '/v1/staff/search',
    audience: 'staff',
    query: z.object({ ...filters, limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(FoundStory),
    problems: ['forbidden'],
  }),
};
