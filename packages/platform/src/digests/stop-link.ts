import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DigestLetter } from '../mail/mail.ts';
import type { Services } from '../services.ts';

const SIGNATURE_BYTES = 17;

/** Makes and checks the secret part of the links that stop somebody's digests. */
export interface StopLinks {
  tokenFor(staff: string): string;
  /** The member of staff that the token was made for; `undefined` when it was not made here. */
  staffIn(token: string): string | undefined;
}

/** Links signed by `secret`. They do nothing but stop digests and send them again, and work for as long as the account is there. */
export function stopLinks(secret: string): StopLinks {
  const sign = (staff: string) =>
    createHmac('sha256', `stop digests ${secret}`).update(staff).digest().subarray(0, SIGNATURE_BYTES);
  return {
    tokenFor: (staff) => Buffer.concat([sign(staff), Buffer.from(staff)]).toString('base64url'),
    staffIn(token) {
      const bytes = Buffer.from(token, 'base64url');
      const signature = bytes.subarray(0, SIGNATURE_BYTES);
      const staff = bytes.subarray(SIGNATURE_BYTES).toString();
      // Decoding passes over what is no base64url: one account must not have two spellings of its link.
      if (bytes.toString('base64url') !== token || signature.length !== SIGNATURE_BYTES) return undefined;
      return timingSafeEqual(signature, sign(staff)) ? staff : undefined;
    },
  };
}

/** The address that stops a digest like this one; none for what comes at once. */
export function digestStop(
  { config, stopLinks }: Pick<Services, 'config' | 'stopLinks'>,
  { staff, rhythm }: Pick<DigestLetter, 'staff' | 'rhythm'>,
): string | undefined {
  return rhythm === 'at-once' ? undefined : `${config.publicUrl}/unsubscribe/${stopLinks.tokenFor(staff)}`;
}
