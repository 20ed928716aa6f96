import { LinkToken, parseBody } from '@hearback/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newId } from '../testing/stories.ts';
import { signedLinks } from './link.ts';

const links = signedLinks('a secret for this test alone, and long');
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it('gives back the id that a token was made for', () => {
  fc.assert(
    fc.property(fc.uuid({ version: 7 }), (id) => {
      const token = links.tokenFor(id);
      expect(parseBody(LinkToken, token).ok).toBe(true);
      expect(links.idIn(token)).toBe(id);
    }),
  );
});

it('refuses a token with any one character changed to any other', () => {
  const token = links.tokenFor(newId());
  for (let at = 0; at < token.length; at += 1) {
    for (const other of ALPHABET) {
      if (other !== token[at]) expect(links.idIn(token.slice(0, at) + other + token.slice(at + 1))).toBeUndefined();
    }
  }
});

it('refuses what is too short, too long, or made with another secret', () => {
  const id = newId();
  const token = links.tokenFor(id);
  for (const wrong of ['', token.slice(1), `${token}A`, token.slice(0, 22), signedLinks('another').tokenFor(id)]) {
    expect(links.idIn(wrong)).toBeUndefined();
  }
});

it('refuses anything that it did not make', () => {
  const made = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 44, maxLength: 44 });
  fc.assert(
    fc.property(fc.oneof(made, fc.string()), (token) => {
      expect(links.idIn(token)).toBeUndefined();
    }),
  );
});
