import { base32 } from '@better-auth/utils/base32';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressOf, codeIn, newSecret, stepAt, stepOf } from './app-code.ts';
import { CODES, codeHash, newCodes, plainCode } from './recovery-code.ts';

// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
const RFC_SECRET = base32.encode('12345678901234567890', { padding: false });

it.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
])('at second %i the code is the one that the standard gives', async (second, code) => {
  expect(await codeIn(RFC_SECRET, stepAt(new Date(second * 1000)))).toBe(code);
});

it('takes the code of this half minute, the one before and the one after, and no other', async () => {
  const near = fc.integer({ min: -6, max: 6 });
  const moment = fc.integer({ min: 0, max: 4_000_000_000 });
  await fc.assert(
    fc.asyncProperty(moment, near, async (second, off) => {
      const [secret, at] = [newSecret(), new Date(second * 1000)];
      const step = stepAt(at) + off;
      if (step < 0) return;
      const found = await stepOf(await codeIn(secret, step), secret, at);
      // One code in a million is that of another step too.
      if (Math.abs(off) <= 1) expect(found).toBeGreaterThanOrEqual(step);
      else if (found !== undefined) expect(await codeIn(secret, found)).toBe(await codeIn(secret, step));
    }),
    { numRuns: 60 },
  );
});

it.each(['', '12345', '1234567', 'abcdef', '000000 '])('takes "%s" for no code', async (code) => {
  expect(await stepOf(code, RFC_SECRET, new Date(59_000))).toBeUndefined();
});

it('makes a secret of 160 bits that an app reads from its address', () => {
  const secret = newSecret();
  expect(base32.decode(secret)).toHaveLength(20);
  const address = new URL(addressOf(secret, { host: 'feedback.example.org', email: 'sam+1@example.org' }));
  expect(address.protocol).toBe('otpauth:');
  expect(address.searchParams.get('secret')).toBe(secret);
  expect(address.searchParams.get('issuer')).toBe('Hearback feedback.example.org');
  expect(decodeURIComponent(address.pathname)).toContain('Hearback feedback.example.org:sam+1@example.org');
});

it('makes ten recovery codes that nobody takes for one another or for an app’s', () => {
  const codes = newCodes();
  expect(new Set(codes).size).toBe(CODES);
  for (const code of codes) {
    expect(code).toMatch(/^[2-9b-df-hjkmnp-tv-z]{5}-[2-9b-df-hjkmnp-tv-z]{5}$/);
    expect(plainCode(` ${code.toUpperCase().replace('-', ' – ')} `)).toBe(code.replace('-', ''));
  }
});

it('keeps a code so that it is another for somebody else, and on another platform', () => {
  const [code = ''] = newCodes();
  const hashes = [codeHash('one', 'sam', code), codeHash('one', 'kim', code), codeHash('two', 'sam', code)];
  expect(new Set(hashes).size).toBe(3);
  expect(codeHash('one', 'sam', code.toUpperCase())).toBe(hashes[0]);
});
