import * as z from 'zod/mini';
import { Day, Id, Instant, Month, Ods, WrittenDay } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { plainText } from '../text.ts';

/** How somebody spoke with staff. */
export const ConversationWay = z.enum(['phone', 'in-person']);
export type ConversationWay = z.infer<typeof ConversationWay>;

const said = {
  by: ConversationWay,
  /** What it was about, and what was done: nothing of who it was. */
  about: plainText(1000),
  done: plainText(1000),
  /** Whether it was put right, so that nothing more is to come. */
  isSettled: z.boolean(),
};

/** An everyday conversation as staff write it down: a worry that was spoken of and seen to, and is no case. */
export const ConversationDraft = z.strictObject({
  organisation: Ods,
  on: WrittenDay,
  ...said,
  /** A public change of its organisation that it led to, or that it is about. */
  change: z.optional(Id),
});
export type ConversationDraft = z.infer<typeof ConversationDraft>;

/** One that was written down. Nothing in it says who spoke with staff. */
export const Conversation = z.object({
  id: Id,
  organisation: OrganisationName,
  on: Day,
  ...said,
  change: z.optional(z.object({ id: Id, what: z.string() })),
  /** Who wrote it down, and when. */
  writtenBy: z.string(),
  at: Instant,
});
export type Conversation = z.infer<typeof Conversation>;

/** How many there were in a month at one organisation. */
export const ConversationCount = z.object({
  month: Month,
  organisation: OrganisationName,
  conversations: z.number(),
  settled: z.number(),
  byPhone: z.number(),
});
export type ConversationCount = z.infer<typeof ConversationCount>;

/** How many months are counted, the one that it is among them. */
export const CONVERSATION_MONTHS = 24;

/** The counts of those months, the newest first. A month or an organisation without any is left out. */
export const ConversationCounts = z.object({ counts: z.array(ConversationCount) });
export type ConversationCounts = z.infer<typeof ConversationCounts>;
