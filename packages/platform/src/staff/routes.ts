import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { Refusal } from '../http/refusal.ts';
import { serve, serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { mustBeAnother, mustBeHardToGuess } from './guessable.ts';
import { askForRecovery, finishRecovery, lookAtRecovery } from './recovery.ts';
import { sessionOf, startSession } from './session.ts';
import { headersOf, refuseForeignPages } from './signed-in.ts';

/** Signing in and out, who is signed in and where, and new passwords. */
export function staffRoutes(app: FastifyInstance, services: Services): void {
  const { session, sessions: openSessions, recovery } = endpoints.staff;
  const { accounts } = services;

  serve(app, session.start, async ({ body, request, reply }) => {
    refuseForeignPages(services, request);
    return startSession(services, { ...body, request, reply });
  });

  serveStaff(app, {
    services,
    endpoint: session.get,
    handle: ({ staff }) => sessionOf(services, staff),
  });

  serveStaff(app, {
    services,
    endpoint: session.end,
    handle: async ({ request, reply }) => {
      reply.header('set-cookie', await accounts.signOut(headersOf(request)));
      return undefined;
    },
  });

  serveStaff(app, {
    services,
    endpoint: session.changePassword,
    handle: async ({ staff, body: { current, password } }) => {
      if (!(await accounts.isPassword(staff.id, current))) {
        throw new Refusal('forbidden', 'This is not your current password. Check it, then try again.');
      }
      mustBeAnother(password === current);
      await mustBeHardToGuess(password, staff);
      await accounts.changePassword(staff.id, password, { except: staff.session });
      return undefined;
    },
  });

  serveStaff(app, {
    services,
    endpoint: openSessions.list,
    handle: async ({ staff }) => {
      const open = await accounts.sessionsOf(staff.id);
      const sessions = open.map((one) => ({ ...one, isThis: one.id === staff.session }));
      return { sessions };
    },
  });

  serveStaff(app, {
    services,
    endpoint: openSessions.end,
    handle: async ({ staff, params: { id } }) => {
      if (await accounts.endSession(staff.id, id)) return undefined;
      throw new Refusal('not-found', 'This session has ended already.');
    },
  });

  serveStaff(app, {
    services,
    endpoint: openSessions.endOthers,
    handle: async ({ staff }) => {
      await accounts.endOtherSessions(staff.id, staff.session);
      return undefined;
    },
  });

  serve(app, recovery.ask, async ({ body: { email }, request }) => {
    refuseForeignPages(services, request);
    await askForRecovery(services, email);
    return undefined;
  });

  serve(app, recovery.look, async ({ body: { token }, reply }) => {
    reply.header('cache-control', 'no-store');
    await lookAtRecovery(services, token);
    return undefined;
  });

  serve(app, recovery.finish, async ({ body, request }) => {
    refuseForeignPages(services, request);
    await finishRecovery(services, body);
    return undefined;
  });
}
