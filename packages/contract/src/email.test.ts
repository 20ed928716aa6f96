import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { isEmail } from './email.ts';
import { StorySubmission } from './story.ts';

const told = { organisation: 'F84003', happened: 'I was seen on time.', key: 'k'.repeat(22) };
const isTaken = (email: string) => StorySubmission.safeParse({ ...told, email }).success;

const part = fc.array(fc.constantFrom('a', 'Z', '9', '.', '-', '_', '+', "'", '&', 'ä', 'ſ', 'K', ' '), {
  maxLength: 8,
});
const nearAddress = fc
  .tuple(part, fc.constantFrom('@', '@', '@', '', '@@'), part, fc.constantFrom('.org', '.o', '.uk', '', '.', '.c1'))
  .map(([local, at, domain, end]) => local.join('') + at + domain.join('') + end);

it('lets through what a story may be sent with, and nothing else', () => {
  const address = fc.oneof(
    fc.emailAddress(),
    fc.emailAddress().map((one) => `${one}.`),
    nearAddress,
  );
  fc.assert(
    fc.property(address, (email) => {
      expect([email, isEmail(email.trim())]).toEqual([email, isTaken(email)]);
      expect([email, isEmail(email)]).toEqual([email, z.string().max(254).pipe(z.email()).safeParse(email).success]);
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ["ann.o'neill+gp@mail.example.org", true],
  ['ann@xn--exmple-cua.org', true],
  ['jo&co@example.org', false],
  ['ann@example.org.', false],
  ['ann@x..org', false],
  ['ann@exämple.org', false],
  [`${'a'.repeat(242)}@example.org`, true],
  [`${'a'.repeat(243)}@example.org`, false],
])('of %s says %s, as the schema does', (email, is) => {
  expect([isEmail(email), isTaken(email)]).toEqual([is, is]);
});
