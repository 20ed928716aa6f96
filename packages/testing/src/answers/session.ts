import type { endpoints, StaffMember } from '@hearback/contract';
import { Refusal } from '../world/refusal.ts';
import type { StaffAccount } from '../world/world.ts';
import { type Answers, SESSION_COOKIE } from './caller.ts';

export const session: Answers<typeof endpoints.staff.session> = {
  start: ({ body: { email, password, keep } }, { world }) => {
    const account = world.staff.get(email.toLowerCase());
    if (account?.password !== password) {
      throw new Refusal('unauthenticated', 'The email address or the password is not right.');
    }
    const [token, staff] = [world.signIn(account.email), memberOf(account)];
    if (keep === 'token') return { result: { staff, token } };
    return { result: { staff }, headers: cookie(token) };
  },
  get: (_, { staff }) => ({ result: { staff: memberOf(staff()) } }),
  changePassword: ({ body: { current, password } }, { world, staff, token }) => {
    const account = staff();
    if (account.password !== current) {
      throw new Refusal('forbidden', 'This is not your current password. Check it, then try again.');
    }
    world.changePassword(account.email, password, token);
    return { result: undefined };
  },
  end: (_, { world, token = '' }) => {
    world.sessions.delete(token);
    return { result: undefined, headers: cookie('', '; Max-Age=0') };
  },
};

export function memberOf({ email: _, password: __, ...member }: StaffAccount): StaffMember {
  return member;
}

export function cookie(value: string, end = ''): Record<string, string> {
  return { 'set-cookie': `${SESSION_COOKIE}=${encodeURIComponent(value)}; Path=/; SameSite=Lax${end}` };
}
