import { endpoints, type RoleHeld, type StaffMember } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { serve, serveStaff } from '../http/serve.ts';
import { organisationNames } from '../organisations/store.ts';
import type { Services } from '../services.ts';
import { EVERYWHERE } from './permissions.ts';
import { headersOf, refuseForeignPages } from './signed-in.ts';
import { grantsOf } from './store.ts';

/** Signing in and out, and who is signed in. */
export function staffRoutes(app: FastifyInstance, services: Services): void {
  const { session } = endpoints.staff;

  serve(app, session.start, async ({ body, request, reply }) => {
    refuseForeignPages(services, request);
    const signedIn = await services.accounts.signIn(body.email, body.password);
    if (!signedIn) throw new Refusal('unauthenticated', 'The email address or the password is not right.');
    reply.header('cache-control', 'no-store');
    const account = await services.accounts.whoIs(new Headers({ authorization: `Bearer ${signedIn.token}` }));
    if (!account) throw new Refusal('unauthenticated', 'The session ended at once. Sign in again.');
    const staff = await memberOf(services, account);
    if (body.keep === 'token') return { staff, token: signedIn.token };
    reply.header('set-cookie', signedIn.cookies);
    return { staff };
  });

  serveStaff(app, {
    services,
    endpoint: session.get,
    handle: async ({ staff }) => ({ staff: await memberOf(services, staff) }),
  });

  serveStaff(app, {
    services,
    endpoint: session.end,
    handle: async ({ request, reply }) => {
      reply.header('set-cookie', await services.accounts.signOut(headersOf(request)));
      return undefined;
    },
  });
}

async function memberOf(
  { db }: Services,
  account: { id: string; name: string; jobTitle: string },
): Promise<StaffMember> {
  const grants = await grantsOf(db, account.id);
  const names = await organisationNames(
    db,
    grants.map(({ ods }) => ods).filter((ods) => ods !== EVERYWHERE),
  );
  const roles = grants.map(({ role, ods }): RoleHeld => ({ role, organisation: names.get(ods) }));
  return { id: account.id, name: account.name, jobTitle: account.jobTitle, roles };
}
