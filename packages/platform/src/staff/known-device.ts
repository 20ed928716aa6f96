import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

const COOKIE = 'hearback.known';
const A_YEAR_S = 31_536_000;

type Place = Pick<Services, 'config'>;

/**
 * A cookie by which a browser can show that this address signed in there before. While somebody guesses at a password,
 * those who own it are not locked out where they always sign in (OWASP: device cookies).
 */
export function knownDevice({ config }: Place, email: string): string {
  const isSecure = config.publicUrl.startsWith('https:');
  const attributes = `Path=/v1/staff; Max-Age=${A_YEAR_S}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
  return `${COOKIE}=${markOf(config.secret, email)}; ${attributes}`;
}

/** Whether this browser has that cookie for that address. */
export function isKnownDevice({ config }: Place, { headers }: FastifyRequest, email: string): boolean {
  return (headers.cookie ?? '').split(/;\s*/).includes(`${COOKIE}=${markOf(config.secret, email)}`);
}

function markOf(secret: string, email: string): string {
  return createHmac('sha256', secret).update(`known device ${email.trim().toLowerCase()}`).digest('base64url');
}
