import { type endpoints, fieldError, type Session, type StaffMember } from '@hearback/contract';
import { mustBeRight, Refusal } from '../world/refusal.ts';
import { mustSetUpStep } from '../world/required-steps.ts';
import type { StaffAccount, World } from '../world/world.ts';
import { type Answered, type Answers, SESSION_COOKIE } from './caller.ts';

export const session: Answers<typeof endpoints.staff.session> = {
  start: ({ body: { email, password, keep } }, { world }) => {
    const account = world.staff.get(email.toLowerCase());
    if (account?.password !== password) {
      throw new Refusal('unauthenticated', 'The email address or the password is not right.');
    }
    if (account.secondStep?.since) return { result: { challenge: world.challenge(account.email) } };
    return signedIn(world, account, keep);
  },
  get: (_, { world, staff }) => ({ result: sessionOf(world, staff()) }),
  changePassword: ({ body: { current, password } }, { world, staff, token }) => {
    const account = staff();
    if (account.password !== current) {
      throw new Refusal('forbidden', 'This is not your current password. Check it, then try again.');
    }
    if (password === current) {
      mustBeRight([fieldError('/password', 'not-an-option', 'This is your password already. Choose another.')]);
    }
    world.changePassword(account.email, password, token);
    return { result: undefined };
  },
  end: (_, { world, token = '' }) => {
    world.sessions.delete(token);
    return { result: undefined, headers: cookie('', '; Max-Age=0') };
  },
};

/** A new session for an account, as the call wants to keep it. */
export function signedIn(world: World, account: StaffAccount, keep: 'cookie' | 'token'): Answered<Session> {
  const [token, session] = [world.signIn(account.email), sessionOf(world, account)];
  if (keep === 'token') return { result: { ...session, token } };
  return { result: session, headers: cookie(token) };
}

function sessionOf(world: World, account: StaffAccount): Session {
  return { staff: memberOf(account), mustSetUpSecondStep: mustSetUpStep(world, account) || undefined };
}

function memberOf({ email: _, password: __, secondStep: ___, ...member }: StaffAccount): StaffMember {
  return member;
}

function cookie(value: string, end = ''): Record<string, string> {
  return { 'set-cookie': `${SESSION_COOKIE}=${encodeURIComponent(value)}; Path=/; SameSite=Lax${end}` };
}
