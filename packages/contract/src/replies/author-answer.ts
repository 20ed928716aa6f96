import * as z from 'zod/mini';
import { PersonalDataKind, UrgentKind } from '../findings.ts';
import { Id, Instant } from '../ids.ts';
import { Appealable } from '../moderation/appeal.ts';
import { EditAnswer, EditReason, ReturnReason } from '../moderation/revision.ts';
import { RejectionReason } from '../story.ts';
import { plainText } from '../text.ts';

/** What the author of a story answers to a reply, as the public sees it. */
export const AuthorAnswer = z.object({ id: Id, text: z.string(), publishedAt: Instant });
export type AuthorAnswer = z.infer<typeof AuthorAnswer>;

/** An answer to send. A moderator reads it before it is public. */
export const AuthorAnswerDraft = z.strictObject({ text: plainText(5000) });
export type AuthorAnswerDraft = z.infer<typeof AuthorAnswerDraft>;

/** Where an answer stands. `with-author`: its author is asked about an edit of it, and it is not public meanwhile. */
export const AnswerState = z.enum(['to-check', 'with-author', 'published', 'rejected']);
export type AnswerState = z.infer<typeof AnswerState>;

/** One edit of an answer. The first one's `before` is what its author sent. */
export const AnswerRevision = z.object({
  id: Id,
  by: z.string(),
  /** The author's own wording, in answer to an edit. It needs no reason and no answer. */
  isByAuthor: z.boolean(),
  at: Instant,
  before: z.string(),
  after: z.string(),
  reason: z.optional(EditReason),
  note: z.optional(z.string()),
  /** Absent while the author has said nothing. */
  answer: z.optional(z.object({ answer: EditAnswer, at: Instant })),
});
export type AnswerRevision = z.infer<typeof AnswerRevision>;

/** An author's answer to the edit of their answer that they were shown. */
export const AnswerEditDraft = z.strictObject({
  /** The edit's id. Where it is not the one to answer any more, nothing is done. */
  edit: Id,
  answer: EditAnswer,
  /** Needed for `change`: the words as the author wants them. */
  text: z.optional(plainText(5000)),
});
export type AnswerEditDraft = z.infer<typeof AnswerEditDraft>;

/** An answer as its author sees it: their own words, and what became of them. */
export const OwnAnswer = z.object({
  id: Id,
  /** The reply that it answers. */
  reply: Id,
  text: z.string(),
  state: AnswerState,
  sentAt: Instant,
  /** What stands in place of their words, and why: they are asked about it, or it is public. */
  edit: z.optional(
    z.object({
      id: Id,
      text: z.string(),
      reason: EditReason,
      note: z.optional(z.string()),
      /** Whether they can still say what they think of it. */
      isOpen: z.boolean(),
    }),
  ),
  /** Until when they are asked about an edit; then a moderator decides without them. */
  askedUntil: z.optional(Instant),
  rejection: z.optional(z.object({ reason: RejectionReason, note: z.optional(z.string()) })),
  /** The decision on it that they can ask to have looked at again. Absent where there is none, or they have. */
  appealable: z.optional(Appealable),
});
export type OwnAnswer = z.infer<typeof OwnAnswer>;

/** An answer that waits to be read, or for its author to say what they think of an edit, as staff see it. */
export const AnswerToCheck = z.object({
  id: Id,
  reply: Id,
  state: z.enum(['to-check', 'with-author']),
  /** In the author's own words. */
  text: z.string(),
  /** Other words that would be published in place of them: an edit that the author has not said no to. */
  edited: z.optional(z.string()),
  /** Every edit of it, oldest first. */
  revisions: z.array(AnswerRevision),
  /** Why it is back among those to read. */
  returned: z.optional(ReturnReason),
  /** Until when its author is asked about an edit. */
  askedUntil: z.optional(Instant),
  sentAt: Instant,
  urgent: z.optional(z.array(UrgentKind)),
  personalData: z.optional(z.array(PersonalDataKind)),
  /** Whether whoever asks may decide on it. */
  mayCheck: z.boolean(),
});
export type AnswerToCheck = z.infer<typeof AnswerToCheck>;

/** What a moderator decides on an answer. */
export const AnswerDecision = z.strictObject({
  /** `ask`: the author says first what they think of other words; it is not public meanwhile. */
  verdict: z.enum(['publish', 'ask', 'reject']),
  /** Other words than the author's, to publish or to ask about; needs `edited`. The words that stand where absent. */
  text: z.optional(plainText(5000)),
  /** Why the words are others. The author reads it. */
  edited: z.optional(EditReason),
  /** Why it is not published; needed to reject it. The author reads it. */
  rejected: z.optional(RejectionReason),
  /** The author reads it too. */
  note: z.optional(plainText(1000)),
});
export type AnswerDecision = z.infer<typeof AnswerDecision>;
