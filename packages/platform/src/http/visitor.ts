import type { FastifyRequest } from 'fastify';
import type { Visitor } from '../reads/visitors.ts';

/** Who opens a page, as far as a call tells. */
export function visitorOf({ ip, headers }: FastifyRequest): Visitor {
  return { address: ip, browser: headers['user-agent'] ?? '' };
}
