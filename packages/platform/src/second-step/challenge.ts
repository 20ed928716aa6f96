import type { SignedIn } from '@hearback/contract';
import { newToken } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import { keepChallenge } from './store.ts';

const OPEN_FOR_MS = 10 * 60_000;

/** Asks somebody who gave the right password for their second step. There is no session until they pass it. */
export async function askForStep({ db, now }: Services, staff: string): Promise<SignedIn> {
  const at = now();
  const { token, tokenHash } = newToken();
  const expiresAt = instant(new Date(at.getTime() + OPEN_FOR_MS));
  await keepChallenge(db, { tokenHash, staff, at: instant(at), expiresAt });
  return { challenge: token };
}
