import { forgetMails } from '../digests/choices.ts';
import { removeSecondStep } from '../second-step/store.ts';
import type { Services } from '../services.ts';
import { withdrawAll } from '../staff/store.ts';
import { instant } from '../time/clock.ts';
import type { Actor } from '../timeline/store.ts';
import { recordAccess } from './access-log.ts';
import { type FoundPerson, isAnotherOperator } from './store.ts';

/** Ends a leaver's account, sessions and roles at once; what they wrote stays. False for the last operator, who stays. */
export async function endAccount(
  { db, accounts, now }: Pick<Services, 'db' | 'accounts' | 'now'>,
  actor: Actor,
  { id, email, grants }: Pick<FoundPerson, 'id' | 'email' | 'grants'>,
): Promise<boolean> {
  const isEnded = await db.transaction().execute(async (trx) => {
    const isOperator = grants.some(({ role }) => role === 'operator');
    if (isOperator && !(await isAnotherOperator(trx, id))) return false;
    await withdrawAll(trx, id);
    await removeSecondStep(trx, id);
    await forgetMails(trx, id);
    await recordAccess(trx, instant(now()), { kind: 'removed', actor, subject: id, detail: email });
    return true;
  });
  if (isEnded) await accounts.remove(id);
  return isEnded;
}
