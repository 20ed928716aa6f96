import type { CheckReason, ReplyDraft, SentReply } from '@hearback/contract';
import { isOnItsWay } from '@hearback/contract/replies';
import type { SentReplyRow } from '../database/schema.ts';
import { holdsAny, may, mayCheckFor } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { chosenIn } from '../stories/views.ts';
import type { NamedReply } from './sent-store.ts';

/** A sent reply as this member of staff sees it. */
export function sentReply(row: NamedReply, staff: SignedInStaff): SentReply {
  return {
    id: row.id,
    text: row.text,
    role: row.role,
    organisation: { ods: row.ods, name: row.name },
    by: row.staff_name,
    isOwn: row.staff_id === staff.id,
    change: changeIn(row),
    state: row.state,
    sentAt: row.sent_at,
    goesOutAt: row.state === 'waiting' ? row.goes_out_at : undefined,
    checks: checksIn(row),
    personalData: chosenIn(row.personal_data),
    sentBack: sentBackIn(row),
    mayTakeBack: mayTakeBack(row, staff),
    mayCheck: mayCheck(row, staff),
  };
}

/** Whether this member of staff may take a reply back now: their own, and a manager anybody's. */
export function mayTakeBack(row: SentReplyRow, { id, grants }: SignedInStaff): boolean {
  if (!isOnItsWay(row.state) && row.state !== 'sent-back') return false;
  const isManager = holdsAny(grants, ['manager'], row.ods);
  return may(grants, 'take-back-reply', row.ods) && (row.staff_id === id || isManager);
}

/** Whether this member of staff may check a reply now: never their own, and with a role for each reason. */
export function mayCheck(row: SentReplyRow, { id, grants }: SignedInStaff): boolean {
  return row.state === 'to-check' && row.staff_id !== id && mayCheckFor(grants, checksIn(row), row.ods);
}

/** Why somebody else reads a reply first. */
export function checksIn({ checks }: Pick<SentReplyRow, 'checks'>): CheckReason[] {
  return JSON.parse(checks) as CheckReason[];
}

/** The change that a reply claims. */
export function changeIn({ change }: Pick<SentReplyRow, 'change'>): ReplyDraft['change'] {
  return change === null ? undefined : JSON.parse(change);
}

/** Why something came back, where it did. */
export function sentBackIn(
  row: Pick<SentReplyRow, `sent_back_${'reason' | 'note' | 'by' | 'at'}`>,
): SentReply['sentBack'] {
  const { sent_back_reason: reason, sent_back_note: note, sent_back_by: by, sent_back_at: at } = row;
  return reason && at ? { reason, note: note ?? undefined, by: by ?? '', at } : undefined;
}
