import type { Session } from '@hearback/contract';
import { Refusal } from '../http/refusal.ts';
import { hashOf } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { type Opening, openSession } from '../staff/session.ts';
import { instant } from '../time/clock.ts';
import { mustBeCode } from './checking.ts';
import { challenged, forgetChallenges } from './store.ts';

interface Passing extends Opening {
  challenge: string;
  code: string;
}

/** Signs in whoever has the code. Throws `not-found`, `forbidden` or `too-many`. */
export async function passChallenge(services: Services, { challenge, code, ...opening }: Passing): Promise<Session> {
  const { db, now } = services;
  opening.reply.header('cache-control', 'no-store');
  const staff = await challenged(db, { tokenHash: hashOf(challenge), at: instant(now()) });
  const account = staff === undefined ? undefined : await services.accounts.account(staff);
  if (!account) throw new Refusal('not-found', 'This sign-in is older than ten minutes, or has ended. Sign in again.');
  await mustBeCode(services, account, code);
  await forgetChallenges(db, account.id);
  return openSession(services, account, opening);
}
