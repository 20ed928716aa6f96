import { type Read, requireStepAt } from '../organisations/changing.ts';
import { enqueue } from '../outbox/store.ts';
import { recordAccess } from '../people/access-log.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import type { Actor } from '../timeline/store.ts';
import { holdersAt } from './at-organisations.ts';

interface Requiring {
  isRequired: boolean;
  /** The organisation's name. */
  name: string;
}

/**
 * Has an organisation require a second step of its staff, or no more, and tells those by mail who have none yet; false where
 * somebody was first.
 */
export async function requireSecondStep(
  { db, config, now, outbox }: Pick<Services, 'db' | 'config' | 'now' | 'outbox'>,
  actor: Actor,
  { isRequired, name, ...read }: Read & Requiring,
): Promise<boolean> {
  const at = now();
  const isFirst = await db.transaction().execute(async (trx) => {
    if (!(await requireStepAt(trx, read, isRequired ? instant(at) : undefined))) return false;
    const kind = isRequired ? 'second-step-required' : 'second-step-not-required';
    await recordAccess(trx, instant(at), { kind, actor, subject: '', ods: read.ods });
    const told = isRequired ? (await holdersAt(trx, read.ods)).filter(({ hasStep }) => !hasStep) : [];
    const what = { kind: 'second-step', what: 'required', organisation: name } as const;
    const link = `${config.publicUrl}/workspace/account`;
    await enqueue(
      trx,
      told.map(({ email }) => ({ ...what, to: email, link })),
      at,
    );
    return true;
  });
  outbox.nudge();
  return isFirst;
}
