import { type Endpoint, openBeforeSecondStep } from '@hearback/contract';
import type { FastifyRequest } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { mustSetUp } from '../second-step/required.ts';
import type { Services } from '../services.ts';
import type { Actor } from '../timeline/store.ts';
import type { SignedInAccount } from './accounts.ts';
import type { Grant } from './permissions.ts';
import { grantsOf } from './store.ts';

/** Who makes a staff call, and what they hold. */
export interface SignedInStaff extends Actor {
  jobTitle: string;

  grants: Grant[];
}

/** The same, by the session that the call is made in. */
export interface StaffCaller extends SignedInStaff {
  /** Its id. */
  session: string;
  startedAt: string;
  /** The directory that knew them; absent where they gave a password of ours. */
  directory: string | undefined;
  email: string;
}

/** The member of staff behind a call of an endpoint. Throws `unauthenticated` or `forbidden`. */
export async function signedIn(services: Services, endpoint: Endpoint, request: FastifyRequest): Promise<StaffCaller> {
  refuseForeignPages(services, request);
  const account = await accountOf(services, request);
  if (!account) throw new Refusal('unauthenticated', 'Sign in to go on.');
  const staff = { ...account, grants: await grantsOf(services.db, account.id) };
  if (!openBeforeSecondStep.includes(endpoint) && (await mustSetUp(services, staff))) {
    throw new Refusal(
      'forbidden',
      'Set up a second step for your sign-in first: in the workspace, under your account.',
    );
  }
  return staff;
}

const known = new WeakMap<FastifyRequest, Promise<SignedInAccount | undefined>>();

/** Whose session a call is made in. Looked up once: who calls is counted before they are answered. */
export async function accountOf(
  { accounts }: Pick<Services, 'accounts'>,
  request: FastifyRequest,
): Promise<SignedInAccount | undefined> {
  const { cookie, authorization } = request.headers;
  if (!cookie && !authorization) return undefined;
  const found = known.get(request) ?? accounts.whoIs(headersOf(request));
  known.set(request, found);
  return found;
}

/** The call's headers as the web's own kind. */
export function headersOf({ headers }: FastifyRequest): Headers {
  const { cookie, authorization } = headers;
  return new Headers({ ...(cookie ? { cookie } : {}), ...(authorization ? { authorization } : {}) });
}

/** A page of another origin may not use a member of staff's cookie, whatever the browser lets through. */
export function refuseForeignPages({ config }: Pick<Services, 'config'>, { headers }: FastifyRequest): void {
  if (headers.authorization) return;
  const isOurs = headers.origin
    ? headers.origin === new URL(config.publicUrl).origin || hostOf(headers.origin) === headers.host
    : isOfOneSite(headers['sec-fetch-site']);
  if (!isOurs) throw new Refusal('forbidden', 'Staff pages can only be used from the workspace itself.');
}

/** A browser names no origin where a page only reads, but whose page it is; a program names neither. */
function isOfOneSite(site: string | string[] | undefined): boolean {
  return site === undefined || site === 'same-origin' || site === 'none';
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
