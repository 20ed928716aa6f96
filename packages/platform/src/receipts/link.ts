import { createHmac, timingSafeEqual } from 'node:crypto';

const SIGNATURE_BYTES = 17;

/** Makes and checks the secret part of private links: a submission's id and its signature, 44 base64url characters. */
export interface Links {
  tokenFor(id: string): string;
  /** The id that the token was made for; `undefined` when it was not made here. */
  idIn(token: string): string | undefined;
}

/**
 * Links signed by `secret`: nothing about them is stored, so nothing that is stored gives them away. Those of one sort are
 * none of another, whoever sends two things with the same id.
 */
export function signedLinks(secret: string, of = 'private link'): Links {
  const sign = (id: Buffer) => createHmac('sha256', `${of} ${secret}`).update(id).digest().subarray(0, SIGNATURE_BYTES);
  return {
    tokenFor(id) {
      const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
      return Buffer.concat([bytes, sign(bytes)]).toString('base64url');
    },
    idIn(token) {
      const bytes = Buffer.from(token, 'base64url');
      const id = bytes.subarray(0, 16);
      const signature = bytes.subarray(16);
      // Decoding passes over what is no base64url: one story must not have two spellings of its link.
      if (bytes.toString('base64url') !== token) return undefined;
      if (signature.length !== SIGNATURE_BYTES || !timingSafeEqual(signature, sign(id))) return undefined;
      return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
  };
}
