import type { Kysely } from 'kysely';
import type { Database, SecondStepRow } from '../database/schema.ts';

/** Somebody's second step: set up, or being so while `since` is null. */
export async function findSecondStep(db: Kysely<Database>, staff: string): Promise<SecondStepRow | undefined> {
  return db.selectFrom('staff_second_steps').selectAll().where('staff_id', '=', staff).executeTakeFirst();
}

/** Whether a code is asked for when they sign in. */
export async function hasSecondStep(db: Kysely<Database>, staff: string): Promise<boolean> {
  return (await findSecondStep(db, staff))?.since != null;
}

/** Those of them all who have one. */
export async function withSecondStep(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('staff_second_steps').select('staff_id').where('since', 'is not', null).execute();
  return new Set(rows.map(({ staff_id }) => staff_id));
}

/** Keeps a secret that is not confirmed yet; false where there is a confirmed one. */
export async function keepSecret(db: Kysely<Database>, staff: string, secret: string): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('staff_second_steps')
    .values({ staff_id: staff, secret, since: null, last_step: 0 })
    .onConflict((conflict) =>
      conflict.column('staff_id').doUpdateSet({ secret, last_step: 0 }).where('staff_second_steps.since', 'is', null),
    )
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Asks for a code from now on; false where that was so before, or the secret is another meanwhile. */
export async function confirmSecret(
  db: Kysely<Database>,
  { staff_id, secret }: Pick<SecondStepRow, 'staff_id' | 'secret'>,
  { since, step }: { since: string; step: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_second_steps')
    .set({ since, last_step: step })
    .where('staff_id', '=', staff_id)
    .where('secret', '=', secret)
    .where('since', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Uses the code of a step; false where it, or a later one, was used before. */
export async function useStep(db: Kysely<Database>, staff: string, step: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('staff_second_steps')
    .set({ last_step: step })
    .where('staff_id', '=', staff)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts new recovery codes in the place of the old ones. */
export async function replaceCodes(db: Kysely<Database>, staff: string, hashes: readonly string[]): Promise<void> {
  await db.deleteFrom('staff_recovery_codes').where('staff_id', '=', staff).execute();
  if (hashes.length === 0) return;
  const rows = hashes.map((code_hash) => ({ staff_id: staff, code_hash }));
  await db.insertInto('staff_recovery_codes').values(rows).execute();
}

/** Uses a recovery code up; false where there is none such. */
export async function spendCode(db: Kysely<Database>, staff: string, hash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('staff_recovery_codes')
    .where('staff_id', '=', staff)
    .where('code_hash', '=', hash)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** How many recovery codes are left. */
export async function codesLeft(db: Kysely<Database>, staff: string): Promise<number> {
  const rows = await db.selectFrom('staff_recovery_codes').select('code_hash').where('staff_id', '=', staff).execute();
  return rows.length;
}

/** Ends a second step and whatever belongs to it; false where there was none that is set up. */
export async function removeSecondStep(db: Kysely<Database>, staff: string): Promise<boolean> {
  await replaceCodes(db, staff, []);
  await forgetChallenges(db, staff);
  const found = await findSecondStep(db, staff);
  await db.deleteFrom('staff_second_steps').where('staff_id', '=', staff).execute();
  return found?.since != null;
}

/** Remembers that somebody gave the right password and is asked for a code. */
export async function keepChallenge(
  db: Kysely<Database>,
  challenge: { tokenHash: string; staff: string; at: string; expiresAt: string },
): Promise<void> {
  await db.deleteFrom('staff_challenges').where('expires_at', '<=', challenge.at).execute();
  const { tokenHash: token_hash, staff: staff_id, expiresAt: expires_at } = challenge;
  await db.insertInto('staff_challenges').values({ token_hash, staff_id, expires_at }).execute();
}

/** Who is asked for a code. */
export async function challenged(
  db: Kysely<Database>,
  { tokenHash, at }: { tokenHash: string; at: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff_challenges')
    .select('staff_id')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return row?.staff_id;
}

/** Asks no more: the code was right, or the password is another. */
export async function forgetChallenges(db: Kysely<Database>, staff: string): Promise<void> {
  await db.deleteFrom('staff_challenges').where('staff_id', '=', staff).execute();
}
