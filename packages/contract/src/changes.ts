import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { Day, Id, Instant, WrittenOds } from './ids.ts';
import { RerouteTo } from './moderation/reroute.ts';
import { OrganisationName } from './organisations.ts';
import { Cursor, Limit, pageOf } from './pages.ts';
import { PICTURES_A_CHANGE } from './pictures.ts';
import { plainText } from './text.ts';
import { withoutPassword } from './without-password.ts';

/** Where a change stands. */
export const ChangeStatus = z.enum(['planned', 'in-progress', 'done', 'not-done']);
export type ChangeStatus = z.infer<typeof ChangeStatus>;

/** What a change may become next. */
export const nextStatuses: Record<ChangeStatus, readonly ChangeStatus[]> = {
  planned: ['in-progress', 'done', 'not-done'],
  'in-progress': ['planned', 'done', 'not-done'],
  // What was said too early can be taken up again.
  done: ['in-progress'],
  'not-done': ['planned', 'in-progress'],
};

/** Whether nothing more is expected of a change. */
export function isSettled(status: ChangeStatus): boolean {
  return status === 'done' || status === 'not-done';
}

const YEARS_AHEAD = 5;

/** The last day that a change recorded on a day (`YYYY-MM-DD`) may be due: a promise further off is none. */
export function lastDueDay(today: string): string {
  const [year = '', ...monthAndDay] = today.split('-');
  // No year that is five after a leap year is one.
  return [Number(year) + YEARS_AHEAD, ...monthAndDay].join('-').replace('-02-29', '-02-28');
}

/** What is wrong with the day a change is due, where something is. */
export function dueTrouble(due: string, today: string): 'in-the-past' | 'too-far-ahead' | undefined {
  if (due < today) return 'in-the-past';
  return due > lastDueDay(today) ? 'too-far-ahead' : undefined;
}

/** A picture that shows a change. */
export const Picture = z.object({
  id: Id,
  /** Where it is on the platform: the path of a WebP file that never changes. Absent where it is not public yet. */
  path: z.optional(z.string()),
  /** What is to be seen on it, for those who cannot. */
  alt: z.string(),
  width: z.number(),
  height: z.number(),
});
export type Picture = z.infer<typeof Picture>;

/** What shows that a change was made. */
export const Evidence = z.object({
  text: z.optional(z.string()),
  /** An `https` address. Show its host, and do not vouch for it. */
  link: z.optional(z.string()),
  pictures: z.optional(z.array(Picture)),
});
export type Evidence = z.infer<typeof Evidence>;

/** Something an organisation will do or did because of feedback, as the public sees it. */
export const Change = z.object({
  id: Id,
  story: Id,
  organisation: OrganisationName,
  what: z.string(),
  /** Who sees to it: a role, never a person's name. */
  owner: z.string(),
  due: Day,
  status: ChangeStatus,
  /** What was done, or why it was not. */
  note: z.optional(z.string()),
  evidence: z.optional(Evidence),
  /** How much it is because of beside that story; absent where it is because of nothing else. */
  alsoBehind: z.optional(z.object({ stories: z.number(), answers: z.number() })),
  recordedAt: Instant,
  /** When it became done or not done. */
  settledAt: z.optional(Instant),
});
export type Change = z.infer<typeof Change>;

/** What is said of a change beside something that it is because of. */
export const ChangeInShort = /* @__PURE__ */ z.pick(Change, { id: true, what: true, status: true });
export type ChangeInShort = z.infer<typeof ChangeInShort>;

/** What the author of the story says a change that is done has made of it. */
export const Difference = z.enum(['yes', 'not-yet', 'too-early']);
export type Difference = z.infer<typeof Difference>;

/** A change with what the author says of it. For the author and staff alone. */
export const JudgedChange = z.object({ ...Change.shape, difference: z.optional(Difference) });
export type JudgedChange = z.infer<typeof JudgedChange>;

/** What staff write down to record a change. */
export const ChangeDraft = z.strictObject({
  what: plainText(500),
  owner: plainText(120),
  due: Day,
});
export type ChangeDraft = z.infer<typeof ChangeDraft>;

const EvidenceDraft = z.strictObject({
  text: z.optional(plainText(1000)),
  link: z.optional(
    /* @__PURE__ */ z
      .string()
      .check(z.trim(), z.maxLength(2000), z.url({ protocol: /^https$/, normalize: true }), withoutPassword()),
  ),
  pictures: z.optional(
    /* @__PURE__ */ z.array(z.strictObject({ id: Id, alt: plainText(300) })).check(z.maxLength(PICTURES_A_CHANGE)),
  ),
});

const said = {
  note: z.optional(plainText(2000)),
  /** Takes the place of what was there; without it that stays, and an empty one takes it away. */
  evidence: z.optional(EvidenceDraft),
};

/** What staff say of a change. */
export const ChangeProgress = z.strictObject({ status: ChangeStatus, ...said });
export type ChangeProgress = z.infer<typeof ChangeProgress>;

/** A change with the story it is because of. */
export const ChangeRecord = z.strictObject({
  story: Id,
  ...ChangeDraft.shape,
  /** It is done already: with what was done and what shows it, where there is more to say. */
  done: z.optional(z.strictObject(said)),
});
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/** How many stories, beside the first, and how many answers to surveys one change may be because of. */
export const BEHIND_A_CHANGE = 50;

/** That a change of the same organisation is because of something else too, or is not. */
export const ChangeLink = z.strictObject({ change: Id, isLinked: z.boolean() });
export type ChangeLink = z.infer<typeof ChangeLink>;

/** Another public story that a change is because of, with what its author says of the change. */
export const StoryBehind = z.object({ id: Id, title: z.string(), difference: z.optional(Difference) });
export type StoryBehind = z.infer<typeof StoryBehind>;

/** What somebody wrote in answer to a survey, and a change is because of. */
export const AnswerBehind = z.object({ id: Id, survey: Id, text: z.string() });
export type AnswerBehind = z.infer<typeof AnswerBehind>;

/** Which changes the register shows. `open`: planned or in progress. `overdue`: open, and due before today in England. */
export const ChangeFilter = z.enum(['overdue', 'open', 'done', 'not-done']);
export type ChangeFilter = z.infer<typeof ChangeFilter>;

/** Whether a filter shows a change on a day (`YYYY-MM-DD`). */
export function isShownBy(
  filter: ChangeFilter,
  { status, due }: Pick<Change, 'status' | 'due'>,
  today: string,
): boolean {
  if (filter === 'done' || filter === 'not-done') return status === filter;
  const isOpen = status === 'planned' || status === 'in-progress';
  return isOpen && (filter === 'open' || due < today);
}

/** A change with the title of the story behind it. */
export const ChangeOfStory = z.object({ ...Change.shape, title: z.string() });
export type ChangeOfStory = z.infer<typeof ChangeOfStory>;

/** A change as staff see it among all of theirs. */
export const StaffChange = z.object({
  ...ChangeOfStory.shape,
  ...JudgedChange.shape,
  /** Whether who asks may say where it stands. */
  mayProgress: z.boolean(),
  /** What was last said of it is not public yet: somebody else reads it first, or it came back. */
  sent: z.optional(z.enum(['to-check', 'sent-back'])),
  /** Other public stories that it is because of. */
  stories: z.optional(z.array(StoryBehind)),
  /** What people wrote in answer to surveys that it is because of, for those who see that. */
  answers: z.optional(z.array(AnswerBehind)),
  /** Stories that were sent on in private and that it is because of too, for those who see to them. */
  sentOn: z.optional(z.array(z.object({ story: Id, to: RerouteTo }))),
  /** Enquiries that it is because of too, for those who see to them. */
  enquiries: z.optional(z.array(Id)),
  /** Complaints whose answers tell of it, for those who see to them. */
  complaints: z.optional(z.array(Id)),
});
export type StaffChange = z.infer<typeof StaffChange>;

/** How many changes there are of each kind. Those overdue are among those open. */
export const ChangeTotals = z.object({
  overdue: z.number(),
  open: z.number(),
  done: z.number(),
  'not-done': z.number(),
});
export type ChangeTotals = z.infer<typeof ChangeTotals>;

export const listChanges = endpoint({
  summary: "An organisation's changes with the stories behind them, what was settled or recorded last first.",
  method: 'GET',
  path: '/v1/changes',
  query: z.object({ organisation: WrittenOds, limit: Limit, cursor: z.optional(Cursor) }),
  result: pageOf(ChangeOfStory),
  problems: ['not-found'],
});
