import { createHmac, randomBytes } from 'node:crypto';
import type { Session } from '@hearback/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { hashOf, newToken } from '../people/mailed-token.ts';
import type { Services } from '../services.ts';
import { type Opening, openSession } from '../staff/session.ts';
import { instant } from '../time/clock.ts';
import { addressToAsk, type Binding, DirectoryTrouble, type Known, whoCameBack } from './asking.ts';
import { accountOf } from './joining.ts';
import { findDirectory, type KeptDirectory, keepLeave, takeLeave } from './store.ts';

const OPEN_FOR_MS = 10 * 60_000;
const COOKIE = 'hearback.directory';

/** Sends a browser to a directory. Throws `not-found` or `unavailable`. */
export async function beginAt(
  services: Services,
  id: string,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
): Promise<{ address: string }> {
  reply.header('cache-control', 'no-store');
  const { db, config, now } = services;
  const directory = await findDirectory(db, id, config.secret);
  if (!directory) throw new Refusal('not-found', 'There is no such directory here. Load this page again.');
  const browser = browserOf(request) ?? randomBytes(32).toString('base64url');
  const { token: state, tokenHash: stateHash } = newToken();
  const address = await believed(request, directory, () => addressToAsk(directory, bindingOf(services, state)));
  const at = now();
  const expiresAt = instant(new Date(at.getTime() + OPEN_FOR_MS));
  await keepLeave(db, { stateHash, browserHash: hashOf(browser), directory: id, at: instant(at), expiresAt });
  const isSecure = config.publicUrl.startsWith('https:');
  const attributes = `Path=/v1/staff/directories; Max-Age=${OPEN_FOR_MS / 1000}; HttpOnly; SameSite=Strict`;
  reply.header('set-cookie', `${COOKIE}=${browser}; ${attributes}${isSecure ? '; Secure' : ''}`);
  return { address };
}

/** Signs in whoever comes back from a directory. Throws `not-found`, `forbidden` or `unavailable`. */
export async function finishAt(services: Services, answer: string, opening: Opening): Promise<Session> {
  const { db, config, now } = services;
  opening.reply.header('cache-control', 'no-store');
  const state = new URLSearchParams(answer).get('state') ?? '';
  const browser = browserOf(opening.request) ?? '';
  const left = { stateHash: hashOf(state), browserHash: hashOf(browser), at: instant(now()) };
  const id = await takeLeave(db, left);
  const directory = id === undefined ? undefined : await findDirectory(db, id, config.secret);
  if (!directory) {
    throw new Refusal('not-found', 'This sign-in was used, or took longer than ten minutes. Begin again.');
  }
  const known = await believed(opening.request, directory, () =>
    whoCameBack(directory, answer, bindingOf(services, state)),
  );
  const account = await accountOf(services, directory, { ...known, email: addressIn(directory, known) });
  return openSession(services, account, { ...opening, directory: directory.id });
}

/** The address of somebody, where this directory may speak for it. */
function addressIn({ name, domains, ownsMail }: KeptDirectory, { email, isVerified }: Known): string {
  if (!email) throw new Refusal('forbidden', `${name} did not tell us your email address. Tell whoever runs it.`);
  const isSure = isVerified ?? ownsMail;
  if (!isSure) {
    throw new Refusal('forbidden', `${name} has not verified your email address. Tell whoever runs it.`);
  }
  const isTheirs = domains.includes(email.slice(email.lastIndexOf('@') + 1));
  if (!isTheirs) {
    throw new Refusal('forbidden', `${name} may not sign in ${email} here. Sign in with your password instead.`);
  }
  return email;
}

async function believed<Value>(
  { log }: FastifyRequest,
  { id, name }: KeptDirectory,
  ask: () => Promise<Value>,
): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof DirectoryTrouble)) throw error;
    const { reason, cause } = error;
    log.warn({ directory: id, reason, code: Object(cause).code ?? 'unknown' }, 'directory');
    if (reason === 'away') {
      throw new Refusal('unavailable', `We cannot reach ${name} just now. Try again, or sign in with your password.`);
    }
    const words = reason === 'refused' ? `${name} did not let you in.` : `We cannot believe what ${name} told us.`;
    throw new Refusal('forbidden', `${words} Try again, or sign in with your password.`);
  }
}

/** What is secret in a sign-in follows from its state, so that no table holds it. */
function bindingOf({ config }: Services, state: string): Binding {
  const made = (what: string) => createHmac('sha256', config.secret).update(`${what} ${state}`).digest('base64url');
  const redirectUri = `${config.publicUrl}/workspace/directory`;
  return { redirectUri, state, nonce: made('directory nonce'), verifier: made('directory verifier') };
}

function browserOf({ headers }: FastifyRequest): string | undefined {
  const cookies = (headers.cookie ?? '').split(/;\s*/);
  const found = cookies.find((one) => one.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return found && /^[\w-]{43}$/.test(found) ? found : undefined;
}
