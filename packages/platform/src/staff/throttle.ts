import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { instant } from '../time/clock.ts';

const WINDOW_MS = 15 * 60_000;
/** How many wrong passwords an address may have in that time, from however many visitors. */
const MOST_FAILURES = 10;

/** Whether an address had so many wrong passwords just now that guessing has to wait. */
export async function isGuessedAt(db: Kysely<Database>, email: string, at: Date): Promise<boolean> {
  const rows = await db
    .selectFrom('sign_in_failures')
    .select('at')
    .where('address_hash', '=', keyOf(email))
    .where('at', '>', instant(new Date(at.getTime() - WINDOW_MS)))
    .limit(MOST_FAILURES)
    .execute();
  return rows.length >= MOST_FAILURES;
}

/** Remembers a wrong password for as long as it counts. The address itself is not kept: it need not be one of ours. */
export async function rememberFailure(db: Kysely<Database>, email: string, at: Date): Promise<void> {
  await db
    .deleteFrom('sign_in_failures')
    .where('at', '<=', instant(new Date(at.getTime() - WINDOW_MS)))
    .execute();
  await db
    .insertInto('sign_in_failures')
    .values({ address_hash: keyOf(email), at: instant(at) })
    .execute();
}

/** Forgets what was counted, once somebody has shown that the address is theirs. */
export async function forgetFailures(db: Kysely<Database>, email: string): Promise<void> {
  await db.deleteFrom('sign_in_failures').where('address_hash', '=', keyOf(email)).execute();
}

function keyOf(email: string): string {
  return hash('sha256', email.trim().toLowerCase(), 'base64url');
}
