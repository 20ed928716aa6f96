import type { Session, SignedIn, StaffMember } from '@hearback/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addToAudit } from '../audit/store.ts';
import { Refusal } from '../http/refusal.ts';
import { rolesHeld } from '../people/access.ts';
import { askForStep } from '../second-step/challenge.ts';
import { mustSetUp } from '../second-step/required.ts';
import { hasSecondStep } from '../second-step/store.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import type { Account, SignedInAccount } from './accounts.ts';
import { deviceIn } from './device.ts';
import { isKnownDevice, knownDevice } from './known-device.ts';
import { accountOf } from './signed-in.ts';
import { grantsOf } from './store.ts';
import { isGuessedAt, rememberFailure } from './throttle.ts';

/** How a session is kept, and in which browser. */
export interface Opening {
  keep: 'cookie' | 'token';
  request: FastifyRequest;
  reply: FastifyReply;
  /** The directory that knew them. */
  directory?: string;
}

interface Start extends Opening {
  email: string;
  password: string;
}

/** Whoever tries to sign in, and did not. */
const SOMEBODY = { id: 'unknown', name: 'Somebody' };

/** Signs somebody in by their password, or asks for their second step. Throws `unauthenticated` or `too-many`. */
export async function startSession(services: Services, { email, password, ...opening }: Start): Promise<SignedIn> {
  const { request, reply } = opening;
  reply.header('cache-control', 'no-store');
  if (!isKnownDevice(services, request, email) && (await isGuessedAt(services.db, email, services.now()))) {
    throw new Refusal('too-many', 'There were too many wrong passwords. Wait 15 minutes, or ask for a new password.');
  }
  const account = await services.accounts.identify({ email, password });
  if (!account) {
    await rememberFailure(services.db, email, services.now());
    const subject = await services.accounts.find(email);
    // An address that nobody has need not be kept: it may be anybody's.
    if (subject)
      await addToAudit(services.db, instant(services.now()), {
        kind: 'sign-in-failed',
        actor: SOMEBODY,
        subject,
        detail: 'password',
      });
    throw new Refusal('unauthenticated', 'The email address or the password is not right.');
  }
  if (await hasSecondStep(services.db, account.id)) return askForStep(services, account.id);
  return openSession(services, account, opening);
}

/** Opens a new session for somebody who has shown who they are, whatever session the browser had before. */
export async function openSession(services: Services, account: Account, opening: Opening): Promise<Session> {
  const { keep, request, reply, directory } = opening;
  // A browser's whole name could tell people apart: what is shown of it is all that is kept.
  const device = deviceIn(request.headers['user-agent']);
  const by = { kind: 'signed-in', actor: account, subject: account.id, detail: directory ?? 'password' };
  await addToAudit(services.db, instant(services.now()), by);
  const { token, cookies } = await services.accounts.open(account.id, { device, directory });
  const session = await sessionOf(services, { ...account, directory });
  if (keep === 'token') return { ...session, token };
  reply.header('set-cookie', [...cookies, knownDevice(services, account.email)]);
  await endBefore(services, account, request);
  return session;
}

/** Ends the session that their browser had before: its cookie is overwritten, so that nobody could sign out of it any more. */
async function endBefore(services: Services, { id }: Account, request: FastifyRequest): Promise<void> {
  const before = request.headers.authorization ? undefined : await accountOf(services, request);
  // Somebody else's stays theirs: who put a cookie there does not have it ended.
  if (before?.id === id) await services.accounts.endSession(id, before.session);
}

/** Somebody's session as they are told of it. */
export async function sessionOf(
  services: Services,
  account: Account & Pick<SignedInAccount, 'directory'>,
): Promise<Session> {
  const staff = await memberOf(services, account);
  const grants = await grantsOf(services.db, account.id);
  const mustSetUpSecondStep = (await mustSetUp(services, { ...account, grants })) || undefined;
  return { staff, mustSetUpSecondStep };
}

/** A member of staff with the roles they hold. */
async function memberOf(
  { db }: Services,
  { id, name, jobTitle }: Pick<Account, 'id' | 'name' | 'jobTitle'>,
): Promise<StaffMember> {
  const grants = await grantsOf(db, id);
  return { id, name, jobTitle, roles: await rolesHeld(db, grants) };
}
