import { randomBytes } from 'node:crypto';
import { base32 } from '@better-auth/utils/base32';
import { createOTP } from '@better-auth/utils/otp';

/** As long as the hash that codes are made with (RFC 4226, section 4). */
const SECRET_BYTES = 20;
const STEP_MS = 30_000;
/** Steps that a device's clock may be off, either way. */
const DRIFT = 1;

/** A new secret for an app, in base 32 as people type it. */
export function newSecret(): string {
  return base32.encode(randomBytes(SECRET_BYTES), { padding: false });
}

/** The same as an app reads it from a QR code. */
export function addressOf(secret: string, { host, email }: { host: string; email: string }): string {
  return createOTP(base32.decode(secret)).url(`Hearback ${host}`, email);
}

/** The half minute that a moment is in. */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / STEP_MS);
}

/** The code that an app shows in a step (RFC 6238). */
export function codeIn(secret: string, step: number): Promise<string> {
  return createOTP(base32.decode(secret)).hotp(step);
}

/** The step whose code this is, among those that a clock may be off by; `undefined` where it is none of them. */
export async function stepOf(code: string, secret: string, at: Date): Promise<number | undefined> {
  const now = stepAt(at);
  const near = Array.from({ length: 2 * DRIFT + 1 }, (_, index) => now - DRIFT + index);
  const codes = await Promise.all(near.map((step) => codeIn(secret, step)));
  // The latest of them: whoever waited for a new code has that one, should two be the same.
  return near[codes.lastIndexOf(code)];
}
