import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { StoryAction } from '../staff.ts';
import type { AnswerDecision, AnswerEditDraft, AnswerRevision, AnswerToCheck } from './author-answer.ts';
import { personalKindsIn } from './personal.ts';
import { findSaidChanges } from './says-changed.ts';
import type { CheckReason, ReplyCheck, SentReply, SentReplyState } from './sent.ts';
import type { ReplySettings } from './settings.ts';

/** What decides whether somebody else reads a reply before it is public. */
export interface ToBeSent {
  settings: ReplySettings;
  /** How many replies of its writer are public at this organisation. */
  published: number;
  claimsChange: boolean;
  /** All that the public would read of it. */
  texts: readonly string[];
}

/** Why somebody else reads a reply first; empty where nobody has to. */
export function checksFor({ settings, published, claimsChange, texts }: ToBeSent): CheckReason[] {
  return [
    ...(settings.secondLook === 'always' ? ['second-look' as const] : []),
    ...(published < settings.firstReplies ? ['new-responder' as const] : []),
    ...(claimsChange ? ['change' as const] : []),
    ...(!claimsChange && seemsToClaim(texts) ? ['may-change' as const] : []),
    ...(personalKindsIn(texts).length > 0 ? ['personal-data' as const] : []),
  ];
}

/** Whether a rule sees that something is said to change. */
export function seemsToClaim(texts: readonly string[]): boolean {
  return texts.some((text) => findSaidChanges(text).length > 0);
}

/** What is missing in a check: one that sends back says why, and in words where no reason says it. */
export function checkTroubles({ verdict, reason, note }: ReplyCheck): FieldError[] {
  if (verdict === 'approve') return [];
  if (!reason) return [fieldError('/reason', 'required', 'Choose why it goes back.')];
  return reason === 'other' && !note ? [fieldError('/note', 'required', 'Say what to mend.')] : [];
}

type Sent = Pick<SentReply, 'mayTakeBack' | 'mayCheck'>;

/** What was sent to a story and waits for somebody, by what it is. */
export interface AllSent {
  replies: readonly Sent[];
  changes: readonly Sent[];
  answers: readonly Pick<Sent, 'mayCheck'>[];
}

/** Whether something can be done with a story as far as what was sent to it goes. */
export function sentAllows(action: StoryAction, { replies, changes, answers }: AllSent): boolean {
  if (action === 'take-back-reply') return replies.some(({ mayTakeBack }) => mayTakeBack);
  if (action === 'check-reply') return replies.some(({ mayCheck }) => mayCheck);
  if (action === 'take-back-change') return changes.some(({ mayTakeBack }) => mayTakeBack);
  if (action === 'check-change') return changes.some(({ mayCheck }) => mayCheck);
  return action !== 'check-answer' || answers.some(({ mayCheck }) => mayCheck);
}

/** Whether a reply is on its way: neither public, nor back with its writer. */
export function isOnItsWay(state: SentReplyState): boolean {
  return state === 'waiting' || state === 'to-check';
}

/** What a decision on an author's answer goes by. */
export type AnswerDecided = Pick<AnswerToCheck, 'text' | 'edited' | 'revisions'>;

/** What is missing in a decision on an author's answer: other words say why they are others, and a rejection says why. */
export function answerTroubles(decision: AnswerDecision, answer: AnswerDecided): FieldError[] {
  const { verdict, text, edited, rejected, note } = decision;
  if (verdict === 'reject') {
    return rejected ? [] : [fieldError('/rejected', 'required', 'Choose why it is not published.')];
  }
  const isEdited = text !== undefined && text !== answer.text;
  if (verdict === 'ask' && !isEdited) {
    return [fieldError('/text', 'required', 'Change something before you ask the author.')];
  }
  if (!isEdited || (text === answer.edited && verdict === 'publish')) return [];
  if (isDeclined(answer.revisions, text)) {
    return [fieldError('/text', 'not-an-option', 'The author said no to just these words. Use others, or theirs.')];
  }
  if (!edited) return [fieldError('/edited', 'required', 'Choose why the words are changed.')];
  return edited === 'other' && !note ? [fieldError('/note', 'required', 'Say why.')] : [];
}

/** What is missing in what an author says to an edit of their answer. */
export function answerEditTroubles({ answer, text }: AnswerEditDraft, edit: AnswerRevision): FieldError[] {
  if (answer !== 'change' || (text !== undefined && text !== edit.after)) return [];
  return [fieldError('/text', 'required', 'Change something, or choose another answer.')];
}

/** The edit of an answer that its author can say something to: the last one, where it is used and has no answer. */
export function openAnswerEdit(
  revisions: readonly AnswerRevision[],
  /** The words that stand. */
  text: string | undefined,
): AnswerRevision | undefined {
  const last = revisions.at(-1);
  return last?.after === text && !last?.isByAuthor && !last?.answer ? last : undefined;
}

function isDeclined(revisions: readonly AnswerRevision[], text: string): boolean {
  return revisions.some(({ after, answer }) => after === text && answer?.answer === 'decline');
}
