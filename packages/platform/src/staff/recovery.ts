import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { enqueue } from '../outbox/store.ts';
import { hashOf, newToken } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import { mustBeAnother, mustBeHardToGuess } from './guessable.ts';
import { forgetFailures } from './throttle.ts';

const OPEN_FOR_MS = 3_600_000;
/** Links that one person may have open at a time: nobody fills another's letter box. */
const OPEN_AT_MOST = 3;

const GONE = 'This link was used, or is older than an hour. Ask for a new one.';

/** Mails a link for a new password, where somebody signs in by this address. */
export async function askForRecovery({ accounts, db, now, config, outbox }: Services, address: string): Promise<void> {
  const email = address.toLowerCase();
  const staff = await accounts.find(email);
  // Whoever signs in by a directory alone does so as long as the directory lets them, and no longer.
  if (!staff || !(await accounts.hasPassword(staff))) return;
  const at = now();
  const { token, tokenHash } = newToken();
  const isKept = await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('staff_recoveries').where('expires_at', '<=', instant(at)).execute();
    if ((await openLinks(trx, staff)) >= OPEN_AT_MOST) return false;
    const expires_at = instant(new Date(at.getTime() + OPEN_FOR_MS));
    await trx.insertInto('staff_recoveries').values({ token_hash: tokenHash, staff_id: staff, expires_at }).execute();
    await enqueue(trx, [{ kind: 'recovery', to: email, link: `${config.publicUrl}/workspace/recovery#${token}` }], at);
    return true;
  });
  if (isKept) outbox.nudge();
}

/** Refuses a link that was used, is over or never was. */
export async function lookAtRecovery({ db, now }: Pick<Services, 'db' | 'now'>, token: string) {
  const account = await db
    .selectFrom('staff_recoveries')
    .innerJoin('staff_accounts', 'staff_accounts.id', 'staff_recoveries.staff_id')
    .select(['staff_accounts.id', 'staff_accounts.email', 'staff_accounts.name'])
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', instant(now()))
    .executeTakeFirst();
  if (!account) throw new Refusal('not-found', GONE);
  return account;
}

/** Sets a new password by such a link. All others of the same person end with it, as do their sessions. */
export async function finishRecovery(
  { accounts, db, now, config, outbox }: Services,
  { token, password }: { token: string; password: string },
): Promise<void> {
  const account = await lookAtRecovery({ db, now }, token);
  // Before the link is used up: it is for the next try too.
  mustBeAnother(await accounts.isPassword(account.id, password));
  await mustBeHardToGuess(password, account);
  const used = await db
    .deleteFrom('staff_recoveries')
    .where('token_hash', '=', hashOf(token))
    .returning('staff_id')
    .executeTakeFirst();
  if (!used) throw new Refusal('not-found', GONE);
  await accounts.changePassword(used.staff_id, password);
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('staff_recoveries').where('staff_id', '=', used.staff_id).execute();
    await forgetFailures(trx, account.email);
    await enqueue(trx, [{ kind: 'password-changed', to: account.email, link: `${config.publicUrl}/workspace` }], now());
  });
  outbox.nudge();
}

async function openLinks(db: Kysely<Database>, staff: string): Promise<number> {
  const rows = await db.selectFrom('staff_recoveries').select('staff_id').where('staff_id', '=', staff).execute();
  return rows.length;
}
