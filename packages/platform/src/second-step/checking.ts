import { symmetricDecrypt } from 'better-auth/crypto';
import { Refusal } from '../http/refusal.ts';
import { enqueue } from '../outbox/store.ts';
import { recordAccess } from '../people/access-log.ts';
import type { Services } from '../services.ts';
import { emailOf } from '../staff/store.ts';
import { instant } from '../time/clock.ts';
import type { Actor } from '../timeline/store.ts';
import { stepOf } from './app-code.ts';
import { codeHash, plainCode } from './recovery-code.ts';
import { codesLeft, findSecondStep, spendCode, useStep } from './store.ts';
import { oneTry } from './tries.ts';

const WRONG = 'This code is not right, or was used before. Wait for the next one in your app, then try again.';

/** Takes a code of the app, or a recovery code, for this once. Throws `forbidden` or `too-many`. */
export async function mustBeCode(services: Services, actor: Actor, typed: string): Promise<void> {
  const code = plainCode(typed);
  const attempt = () => (/^\d{6}$/.test(code) ? isAppCode(services, actor.id, code) : spend(services, actor, code));
  if (!(await oneTry(services, actor.id, attempt))) throw new Refusal('forbidden', WRONG);
}

async function isAppCode({ db, config, now }: Services, staff: string, code: string): Promise<boolean> {
  const kept = await findSecondStep(db, staff);
  if (!kept?.since) return false;
  const secret = await symmetricDecrypt({ key: config.secret, data: kept.secret });
  const step = await stepOf(code, secret, now());
  return step !== undefined && (await useStep(db, staff, step));
}

async function spend({ db, config, now, outbox }: Services, actor: Actor, code: string): Promise<boolean> {
  const isSpent = await db.transaction().execute(async (trx) => {
    if (!(await spendCode(trx, actor.id, codeHash(config.secret, actor.id, code)))) return false;
    const left = await codesLeft(trx, actor.id);
    await recordAccess(trx, instant(now()), {
      ...{ kind: 'recovery-code-used', actor, subject: actor.id },
      detail: `${left} left`,
    });
    const to = await emailOf(trx, actor.id);
    const link = `${config.publicUrl}/workspace/account`;
    if (to) await enqueue(trx, [{ kind: 'second-step', what: 'code-used', left, to, link }], now());
    return true;
  });
  if (isSpent) outbox.nudge();
  return isSpent;
}
