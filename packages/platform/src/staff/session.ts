import type { RoleHeld, Session, StaffMember } from '@hearback/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { organisationNames } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import type { Account } from './accounts.ts';
import { deviceIn } from './device.ts';
import { isKnownDevice, knownDevice } from './known-device.ts';
import { EVERYWHERE } from './permissions.ts';
import { grantsOf } from './store.ts';
import { isGuessedAt, rememberFailure } from './throttle.ts';

interface Start {
  email: string;
  password: string;
  keep: 'cookie' | 'token';
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Signs somebody in by their password. Throws `unauthenticated`. */
export async function startSession(
  services: Services,
  { email, password, keep, request, reply }: Start,
): Promise<Session> {
  reply.header('cache-control', 'no-store');
  if (!isKnownDevice(services, request, email) && (await isGuessedAt(services.db, email, services.now()))) {
    throw new Refusal('too-many', 'There were too many wrong passwords. Wait 15 minutes, or ask for a new password.');
  }
  // A browser's whole name could tell people apart: what is shown of it is all that is kept.
  const device = deviceIn(request.headers['user-agent']);
  const signedIn = await services.accounts.signIn({ email, password, device });
  if (!signedIn) {
    await rememberFailure(services.db, email, services.now());
    throw new Refusal('unauthenticated', 'The email address or the password is not right.');
  }
  const account = await services.accounts.whoIs(new Headers({ authorization: `Bearer ${signedIn.token}` }));
  if (!account) throw new Refusal('unauthenticated', 'The session ended at once. Sign in again.');
  const staff = await memberOf(services, account);
  if (keep === 'token') return { staff, token: signedIn.token };
  reply.header('set-cookie', [...signedIn.cookies, knownDevice(services, email)]);
  return { staff };
}

/** A member of staff with the roles they hold. */
export async function memberOf(
  { db }: Services,
  { id, name, jobTitle }: Omit<Account, 'session'>,
): Promise<StaffMember> {
  const grants = await grantsOf(db, id);
  const codes = grants.map(({ ods }) => ods).filter((ods) => ods !== EVERYWHERE);
  const names = await organisationNames(db, codes);
  const roles = grants.map(({ role, ods }): RoleHeld => ({ role, organisation: names.get(ods) }));
  return { id, name, jobTitle, roles };
}
