import type { endpoints } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';
import { isStepRequired } from '../world/required-steps.ts';
import type { StaffAccount } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { signedIn } from './session.ts';

/** The code that every app in a world shows: a real one would have to be worked out by a test each time. */
export const APP_CODE = '123456';

const CODES = 10;

export const secondStep: Answers<typeof endpoints.staff.secondStep> = {
  get: (_, { world, staff }) => {
    const account = staff();
    const { since, codes = [] } = account.secondStep ?? {};
    return { result: { since, codesLeft: codes.length, isRequired: isStepRequired(world, account) } };
  },
  setUp: ({ body: { password } }, { staff }) => {
    const account = staff();
    if (password !== undefined) mustBePassword(account, password);
    if (account.secondStep?.since) {
      throw new Refusal('not-now', 'You have a second step already. Turn it off before you set up another.');
    }
    account.secondStep = { codes: [] };
    const secret = 'JBSWY3DPEHPK3PXP';
    const address = `otpauth://totp/Hearback:${encodeURIComponent(account.email)}?secret=${secret}&issuer=Hearback`;
    return { result: { secret, address } };
  },
  confirm: ({ body: { code } }, { world, staff, token }) => {
    const account = staff();
    if (!account.secondStep || account.secondStep.since) {
      throw new Refusal('not-now', 'There is nothing to confirm. Begin to set it up again.');
    }
    mustBeCode(account, code);
    account.secondStep = { since: world.instant(), codes: newCodes() };
    world.endSessions(account.email, token);
    return { result: { codes: account.secondStep.codes } };
  },
  renewCodes: ({ body }, { staff }) => {
    const kept = mustProve(staff(), body);
    kept.codes = newCodes();
    return { result: { codes: kept.codes } };
  },
  turnOff: ({ body }, { staff }) => {
    const account = staff();
    mustProve(account, body);
    account.secondStep = undefined;
    return { result: undefined };
  },
  pass: ({ body: { challenge, code, keep } }, { world }) => {
    const account = world.staff.get(world.challenges.get(challenge) ?? '');
    if (!account)
      throw new Refusal('not-found', 'This sign-in is older than ten minutes, or has ended. Sign in again.');
    mustBeCode(account, code);
    world.challenges.delete(challenge);
    return signedIn(world, account, keep);
  },
};

function mustProve(account: StaffAccount, { password, code }: { password: string; code: string }) {
  if (!account.secondStep?.since) throw new Refusal('not-now', 'You have no second step. Set one up first.');
  mustBePassword(account, password);
  mustBeCode(account, code);
  return account.secondStep;
}

function mustBePassword(account: StaffAccount, password: string): void {
  if (account.password === password) return;
  throw new Refusal('forbidden', 'Your password is asked for, and this is not it. Check it, then try again.');
}

/** The app's code, or one that is left of the recovery codes, which is used up. */
function mustBeCode(account: StaffAccount, typed: string): void {
  const plain = (code: string) => code.replace(/[\s-]/g, '').toLowerCase();
  if (plain(typed) === APP_CODE) return;
  const { codes = [] } = account.secondStep ?? {};
  const at = codes.findIndex((one) => plain(one) === plain(typed));
  if (at < 0) throw new Refusal('forbidden', 'This code is not right, or was used before.');
  codes.splice(at, 1);
}

function newCodes(): string[] {
  return Array.from({ length: CODES }, (_, index) => `cdfg${index}-hjkmn`);
}
