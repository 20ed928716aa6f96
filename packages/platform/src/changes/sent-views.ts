import { isChangeLink, type SentChange } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, SentChangeRow } from '../database/schema.ts';
import type { DescribedProgress } from '../pictures/described.ts';
import { checksIn, sentBackIn } from '../replies/views.ts';
import { holdsAny, may, mayCheckFor } from '../staff/permissions.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { chosenIn } from '../stories/views.ts';
import { type NamedSentChange, sentChangesOf } from './sent-store.ts';
import { publicChange, selectPublicChanges } from './store.ts';

/** What was sent of a change as this member of staff sees it. */
export function sentChange(row: NamedSentChange, staff: SignedInStaff): SentChange {
  return {
    ...{ id: row.id, change: row.change_id, what: row.what, owner: row.owner, due: row.due },
    step: stepIn(row),
    organisation: { ods: row.ods, name: row.name },
    by: row.staff_name,
    isOwn: row.staff_id === staff.id,
    state: row.state,
    sentAt: row.sent_at,
    checks: checksIn(row),
    personalData: chosenIn(row.personal_data),
    sentBack: sentBackIn(row),
    mayTakeBack: mayTakeBackChange(row, staff),
    mayCheck: mayCheckChange(row, staff),
  };
}

/**
 * What was said of a story's changes and is not public; with what is to be linked the change as it stands in public, as
 * whoever checks it has to know what it says.
 */
export async function sentChangesSeen(
  db: Kysely<Database>,
  story: string,
  staff: SignedInStaff,
): Promise<SentChange[]> {
  const sent = (await sentChangesOf(db, story)).map((row) => sentChange(row, staff));
  const links = sent.filter(isChangeLink).map(({ change }) => change);
  if (links.length === 0) return sent;
  const rows = await selectPublicChanges(db).where('changes.id', 'in', links).execute();
  const known = new Map(rows.map((row) => [row.id, publicChange(row)]));
  return sent.map((one) => (isChangeLink(one) ? { ...one, stands: known.get(one.change) } : one));
}

/** Whether this member of staff may take it back now: their own, and a manager anybody's. */
export function mayTakeBackChange(row: SentChangeRow, { id, grants }: SignedInStaff): boolean {
  if (row.state !== 'to-check' && row.state !== 'sent-back') return false;
  return may(grants, 'take-back-change', row.ods) && (row.staff_id === id || holdsAny(grants, ['manager'], row.ods));
}

/** Whether this member of staff may check it now: never their own, and with a role for each reason. */
export function mayCheckChange(row: SentChangeRow, { id, grants }: SignedInStaff): boolean {
  return row.state === 'to-check' && row.staff_id !== id && mayCheckFor(grants, checksIn(row), row.ods);
}

/** What a change is to become; nothing where the change itself is new, and not done already. */
export function stepIn({ step }: Pick<SentChangeRow, 'step'>): DescribedProgress | undefined {
  return step === null ? undefined : JSON.parse(step);
}
