import * as z from 'zod/mini';
import { PersonalDataKind } from '../findings.ts';
import { Day, Id, Instant } from '../ids.ts';
import { OrganisationName } from '../organisations.ts';
import { plainText } from '../text.ts';

/**
 * Why somebody else reads a reply before it is public: the organisation wants it of all, whoever wrote it is new to
 * replying there, it claims a change, or a rule sees words that claim one or that may tell who somebody is.
 */
export const CheckReason = z.enum(['second-look', 'new-responder', 'change', 'may-change', 'personal-data']);
export type CheckReason = z.infer<typeof CheckReason>;

/**
 * Where a reply stands that was sent. `waiting`: it can be taken back until it goes out. `to-check`: somebody else reads
 * it first. `sent-back`: they asked its writer to mend it.
 */
export const SentReplyState = z.enum(['waiting', 'to-check', 'sent-back', 'taken-back', 'published']);
export type SentReplyState = z.infer<typeof SentReplyState>;

/** Why a reply goes back to its writer. */
export const SendBackReason = z.enum(['personal-detail', 'not-an-answer', 'tone', 'change-unclear', 'other']);
export type SendBackReason = z.infer<typeof SendBackReason>;

/** A reply that was sent, as staff see it. */
export const SentReply = z.object({
  id: Id,
  text: z.string(),
  /** How it is signed. */
  role: z.string(),
  organisation: OrganisationName,
  /** Who wrote it. For staff alone. */
  by: z.string(),
  /** Whether whoever asks wrote it. */
  isOwn: z.boolean(),
  /** The change it claims, recorded when it is published. */
  change: z.optional(z.object({ id: Id, what: z.string(), owner: z.string(), due: Day })),
  state: SentReplyState,
  sentAt: Instant,
  /** Until when it can be taken back; absent once it has gone on. */
  goesOutAt: z.optional(Instant),
  /** Why somebody else reads it first; empty where nobody has to. */
  checks: z.array(CheckReason),
  /** What a rule found in it that may tell who somebody is; absent where it found nothing. */
  personalData: z.optional(z.array(PersonalDataKind)),
  sentBack: z.optional(z.object({ reason: SendBackReason, note: z.optional(z.string()), by: z.string(), at: Instant })),
  /** Whether whoever asks may take it back, and whether they may check it, now. */
  mayTakeBack: z.boolean(),
  mayCheck: z.boolean(),
});
export type SentReply = z.infer<typeof SentReply>;

/** What somebody says who has read what another wrote: a reply, or something of a change. */
export const ReplyCheck = z.strictObject({
  verdict: z.enum(['approve', 'send-back']),
  /** Needed to send it back. */
  reason: z.optional(SendBackReason),
  /** What to mend. Its writer reads it. Needed for `other`. */
  note: z.optional(plainText(1000)),
});
export type ReplyCheck = z.infer<typeof ReplyCheck>;
