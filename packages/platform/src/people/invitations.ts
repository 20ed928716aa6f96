import type { Role } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { insertRows } from '../database/insert-rows.ts';
import type { Database, InvitationRow } from '../database/schema.ts';

/** The invitation with this id, whatever became of it. */
export async function findInvitation(db: Kysely<Database>, id: string): Promise<InvitationRow | undefined> {
  return db.selectFrom('staff_invitations').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The invitation that a link leads to, while it can be accepted. */
export async function openInvitation(
  db: Kysely<Database>,
  { tokenHash, at }: { tokenHash: string; at: string },
): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('staff_invitations')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('ended', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
}

/** The same invitation by the same person, sent since a moment and still open. */
export async function sameInvitation(
  db: Kysely<Database>,
  { email, role, ods, by, since }: InvitedTo & { by: string; since: string },
): Promise<InvitationRow | undefined> {
  return db
    .selectFrom('staff_invitations')
    .selectAll()
    .where('email', '=', email)
    .where('role', '=', role)
    .where('ods', '=', ods)
    .where('by_id', '=', by)
    .where('ended', 'is', null)
    .where('sent_at', '>', since)
    .orderBy('sent_at', 'desc')
    .executeTakeFirst();
}

/** Holds whoever invites until this transaction ends: of two invitations that they send at once, one comes second. */
export async function holdInviter(trx: Kysely<Database>, id: string): Promise<void> {
  await trx.updateTable('staff_accounts').set({ id }).where('id', '=', id).execute();
}

/** The invitations of an address that can be accepted. */
export async function openInvitationsOf(
  db: Kysely<Database>,
  { email, at }: { email: string; at: string },
): Promise<InvitationRow[]> {
  return db
    .selectFrom('staff_invitations')
    .selectAll()
    .where('email', '=', email)
    .where('ended', 'is', null)
    .where('expires_at', '>', at)
    .execute();
}

/** Those that nobody has accepted or withdrawn, the latest first. */
export async function waitingInvitations(db: Kysely<Database>): Promise<InvitationRow[]> {
  return db
    .selectFrom('staff_invitations')
    .selectAll()
    .where('ended', 'is', null)
    .orderBy('sent_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Keeps a new invitation; false where the id is used. */
export async function keepInvitation(db: Kysely<Database>, row: InvitationRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await insertRows(db, 'staff_invitations', [row])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Ends an open invitation. Of two who end it at once, one gets true. */
export async function endInvitation(
  db: Kysely<Database>,
  id: string,
  ended: NonNullable<InvitationRow['ended']>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_invitations')
    .set({ ended })
    .where('id', '=', id)
    .where('ended', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A role as invitations say it. */
export interface InvitedTo {
  email: string;
  role: Role;
  ods: string;
}

/** Whether a kept invitation is the one that is being sent again. */
export function isSame(row: InvitationRow, { email, role, ods }: InvitedTo): boolean {
  return row.email === email && row.role === role && row.ods === ods;
}
