import { hash, randomBytes } from 'node:crypto';

/** The secret part of a link that is mailed, 256 bits, and what is kept of it. */
export function newToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOf(token) };
}

/** What is kept of a token: nobody can make the link again from it. */
export function hashOf(token: string): string {
  return hash('sha256', token, 'base64url');
}
