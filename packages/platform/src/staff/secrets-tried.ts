import { type Endpoint, endpoints } from '@hearback/contract';
import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { Tries } from '../http/tries.ts';
import { addressOf } from './limit.ts';

const { session, directories, secondStep, recovery, invitations } = endpoints.staff;

/** Where somebody could try one password, code or link after the other: a right one comes out of the count again. */
const tried = calls([
  ...[session.start, session.changePassword, directories.finish],
  ...[recovery.look, recovery.finish, invitations.look, invitations.accept],
  ...[secondStep.pass, secondStep.setUp, secondStep.confirm, secondStep.renewCodes, secondStep.turnOff],
]);
/** What is the same for whoever asks, and costs us a mail or a call. */
const asked = calls([recovery.ask, directories.begin]);

/** What is refused for its shape before any secret is looked at: a field that is empty is no guess. */
const triesNothing: ReadonlySet<number> = new Set([400, 413, 415, 422]);

/** Limits how often in a minute a visitor may try where secrets are tried; other routes are left as they are. */
export function limitTries(route: RouteOptions, max: number): void {
  const call = `${String(route.method)} ${route.url}`;
  if (!tried.has(call) && !asked.has(call)) return;
  const tries = new Tries();
  // By address, whoever is signed in: a session is no leave to guess.
  const rateLimit = { max, tries, keyGenerator: addressOf };
  route.config = { ...route.config, rateLimit };
  if (!tried.has(call)) return;
  // A practice with one address to the outside signs in at half past eight, all of it at once.
  route.onSend = async (request: FastifyRequest, reply: FastifyReply) => {
    if (reply.statusCode < 400 || triesNothing.has(reply.statusCode)) tries.forgive(addressOf(request));
  };
}

function calls(all: readonly Endpoint[]): ReadonlySet<string> {
  return new Set(all.map(({ method, path }) => `${method} ${path}`));
}
