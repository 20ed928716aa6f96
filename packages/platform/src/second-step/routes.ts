import { endpoints } from '@hearback/contract';
import type { FastifyInstance } from 'fastify';
import { serve, serveStaff } from '../http/serve.ts';
import type { Services } from '../services.ts';
import { refuseForeignPages } from '../staff/signed-in.ts';
import { beginSetUp, confirmSetUp, ownSecondStep, renewCodes, turnOff } from './own.ts';
import { passChallenge } from './passing.ts';

/** One's own second step, and passing it when one signs in. */
export function secondStepRoutes(app: FastifyInstance, services: Services): void {
  const { secondStep } = endpoints.staff;

  serveStaff(app, {
    services,
    endpoint: secondStep.get,
    handle: ({ staff }) => ownSecondStep(services, staff),
  });

  serveStaff(app, {
    services,
    endpoint: secondStep.setUp,
    handle: ({ staff, body: { password } }) => beginSetUp(services, staff, password),
  });

  serveStaff(app, {
    services,
    endpoint: secondStep.confirm,
    handle: ({ staff, body: { code } }) => confirmSetUp(services, staff, code),
  });

  serveStaff(app, {
    services,
    endpoint: secondStep.renewCodes,
    handle: ({ staff, body }) => renewCodes(services, staff, body),
  });

  serveStaff(app, {
    services,
    endpoint: secondStep.turnOff,
    handle: async ({ staff, body }) => {
      await turnOff(services, staff, body);
      return undefined;
    },
  });

  serve(app, secondStep.pass, async ({ body, request, reply }) => {
    refuseForeignPages(services, request);
    return passChallenge(services, { ...body, request, reply });
  });
}
