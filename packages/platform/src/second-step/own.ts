import type { RecoveryCodes, SecondStep, StepSetup } from '@hearback/contract';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { Refusal } from '../http/refusal.ts';
import { enqueue } from '../outbox/store.ts';
import { type AccessEvent, recordAccess } from '../people/access-log.ts';
import type { Services } from '../services.ts';
import type { StaffCaller } from '../staff/signed-in.ts';
import { emailOf } from '../staff/store.ts';
import { instant } from '../time/clock.ts';
import type { Actor } from '../timeline/store.ts';
import { addressOf, newSecret, stepOf } from './app-code.ts';
import { mustBeCode } from './checking.ts';
import { codeHash, newCodes, plainCode } from './recovery-code.ts';
import { isStepRequired } from './required.ts';
import {
  codesLeft,
  confirmSecret,
  findSecondStep,
  hasSecondStep,
  keepSecret,
  removeSecondStep,
  replaceCodes,
} from './store.ts';
import { oneTry } from './tries.ts';

/** So long after signing in nobody is asked for their password again. */
const FRESH_MS = 10 * 60_000;

const WRONG_PASSWORD = 'Your password is asked for, and this is not it. Check it, then try again.';

const NOT_SET_UP = 'You have no second step. Set one up first.';

/** What somebody's own second step is like. */
export async function ownSecondStep(services: Services, staff: StaffCaller): Promise<SecondStep> {
  const { db } = services;
  const kept = await findSecondStep(db, staff.id);
  return {
    since: kept?.since ?? undefined,
    codesLeft: await codesLeft(db, staff.id),
    isRequired: await isStepRequired(services, staff),
  };
}

/** Makes a secret for somebody's app. It counts for nothing until a code confirms it. */
export async function beginSetUp(
  services: Services,
  staff: StaffCaller,
  password: string | undefined,
): Promise<StepSetup> {
  const { db, config, now } = services;
  const isFresh = now().getTime() - Date.parse(staff.startedAt) < FRESH_MS;
  if (password !== undefined) await mustBePassword(services, staff, password);
  // That none was given is no try.
  else if (!isFresh) throw new Refusal('forbidden', WRONG_PASSWORD);
  const secret = newSecret();
  const isKept = await keepSecret(db, staff.id, await symmetricEncrypt({ key: config.secret, data: secret }));
  if (!isKept) throw new Refusal('not-now', 'You have a second step already. Turn it off before you set up another.');
  const email = (await emailOf(db, staff.id)) ?? '';
  return { secret, address: addressOf(secret, { host: new URL(config.publicUrl).hostname, email }) };
}

/** Turns the second step on by a first code. Sessions that were opened without one end, but for the one that asks. */
export async function confirmSetUp(services: Services, staff: StaffCaller, typed: string): Promise<RecoveryCodes> {
  const { db, config, now, accounts } = services;
  const kept = await findSecondStep(db, staff.id);
  if (!kept || kept.since) throw new Refusal('not-now', 'There is nothing to confirm. Begin to set it up again.');
  const secret = await symmetricDecrypt({ key: config.secret, data: kept.secret });
  const step = await stepOf(plainCode(typed), secret, now());
  if (!(await oneTry(services, staff.id, async () => step !== undefined)) || step === undefined) {
    throw new Refusal(
      'forbidden',
      'This code is not right. Check that the clock of your device is, then try the next.',
    );
  }
  const codes = newCodes();
  await changed(services, staff, { kind: 'second-step-on', what: 'on' }, async (trx) => {
    const isOn = await confirmSecret(trx, kept, { since: instant(now()), step });
    if (!isOn) throw new Refusal('not-now', 'It was set up elsewhere a moment ago. Load this page again.');
    await replaceCodes(trx, staff.id, hashed(services, staff.id, codes));
    return true;
  });
  await accounts.endOtherSessions(staff.id, staff.session);
  return { codes };
}

/** Gives new recovery codes. */
export async function renewCodes(services: Services, staff: StaffCaller, proof: Proof): Promise<RecoveryCodes> {
  await mustProve(services, staff, proof);
  const codes = newCodes();
  await changed(services, staff, { kind: 'recovery-codes-renewed', what: 'codes-renewed' }, async (trx) => {
    await replaceCodes(trx, staff.id, hashed(services, staff.id, codes));
    return true;
  });
  return { codes };
}

/** Turns somebody's own second step off. */
export async function turnOff(services: Services, staff: StaffCaller, proof: Proof): Promise<void> {
  await mustProve(services, staff, proof);
  await changed(services, staff, { kind: 'second-step-off', what: 'off' }, (trx) => removeSecondStep(trx, staff.id));
}

/** Turns off the second step of somebody who has lost app and codes, and ends their sessions. Gives whether they had one. */
export async function resetSecondStep(
  services: Pick<Services, 'db' | 'config' | 'now' | 'outbox' | 'accounts'>,
  actor: Actor,
  staff: string,
): Promise<boolean> {
  let had = false;
  await changed(services, { id: staff }, { kind: 'second-step-reset', what: 'reset', actor }, async (trx) => {
    had = await removeSecondStep(trx, staff);
    return had;
  });
  if (had) await services.accounts.endOtherSessions(staff);
  return had;
}

interface Proof {
  password: string;
  code: string;
}

async function mustProve(services: Services, staff: StaffCaller, { password, code }: Proof): Promise<void> {
  if (!(await hasSecondStep(services.db, staff.id))) throw new Refusal('not-now', NOT_SET_UP);
  await mustBePassword(services, staff, password);
  await mustBeCode(services, staff, code);
}

async function mustBePassword(services: Services, staff: StaffCaller, password: string): Promise<void> {
  if (!(await oneTry(services, staff.id, () => services.accounts.isPassword(staff.id, password)))) {
    throw new Refusal('forbidden', WRONG_PASSWORD);
  }
}

interface Change {
  kind: AccessEvent['kind'];
  what: 'on' | 'off' | 'reset' | 'codes-renewed';
  /** Who does it, where it is not its owner. */
  actor?: Actor;
}

/** Makes a change with its entry in the log and the mail to whose second step it is. Nothing is kept where `work` gives false. */
async function changed(
  { db, config, now, outbox }: Pick<Services, 'db' | 'config' | 'now' | 'outbox'>,
  staff: { id: string; name?: string },
  { kind, what, actor = { id: staff.id, name: staff.name ?? '' } }: Change,
  work: (trx: Kysely<Database>) => Promise<boolean>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if ((await work(trx)) === false) return;
    await recordAccess(trx, instant(now()), { kind, actor, subject: staff.id });
    const to = await emailOf(trx, staff.id);
    const link = `${config.publicUrl}/workspace/account`;
    if (to) await enqueue(trx, [{ kind: 'second-step', what, to, link }], now());
  });
  outbox.nudge();
}

function hashed({ config }: Services, staff: string, codes: readonly string[]): string[] {
  return codes.map((code) => codeHash(config.secret, staff, code));
}
