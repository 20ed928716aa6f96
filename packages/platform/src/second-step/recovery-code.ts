import { createHmac, randomInt } from 'node:crypto';

/** Nothing that looks like something else, and no vowels that could make a word. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxyz';
const LENGTH = 10;
export const CODES = 10;

/** New recovery codes, 48 bits each, such as `7kqzb-m3xvt`. */
export function newCodes(): string[] {
  return Array.from({ length: CODES }, () => {
    const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
  });
}

/** A code however it was typed. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s\p{Pd}]/gu, '').toLowerCase();
}

/** What is kept of a recovery code: without the platform's secret nobody can try codes against it. */
export function codeHash(secret: string, staff: string, typed: string): string {
  return createHmac('sha256', secret)
    .update(`recovery code ${staff} ${plainCode(typed)}`)
    .digest('base64url');
}
