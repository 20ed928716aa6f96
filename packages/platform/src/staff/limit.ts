import { normalizeIP } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';
import { accountOf } from './signed-in.ts';

const STAFF = 'staff ';

/** What a visitor who is not signed in is counted by: of an IPv6 address its network, as one visitor has many. */
export function addressOf({ ip }: FastifyRequest): string {
  return normalizeIP(ip);
}

/**
 * How calls are counted: a trust has one address to the outside, so whoever is signed in is counted by who they are. A session
 * that is none counts for its address.
 */
export function limitOfCallers(services: Pick<Services, 'accounts' | 'config'>) {
  const { rateLimit, staffRateLimit } = services.config;
  return {
    keyGenerator: async (request: FastifyRequest) => {
      const account = await accountOf(services, request);
      return account ? STAFF + account.id : addressOf(request);
    },
    max: (_: FastifyRequest, caller: string) => (caller.startsWith(STAFF) ? staffRateLimit : rateLimit),
  };
}
