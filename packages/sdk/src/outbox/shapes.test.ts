import { Problem, ProblemCode, problem, Receipt } from '@hearback/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isProblem, isReceipt } from './shapes.ts';

const receipt = {
  id: '0195f7a0-1c2d-7abc-8def-0123456789ab',
  receivedAt: '2026-03-01T10:00:00.000Z',
  link: 'https://feedback.example.org/a/x',
};
const invalid = problem('invalid', 'Check the fields.', [
  { pointer: '/email', code: 'not-an-email', detail: 'Enter an email address.' },
]);

/** One of these, with any of its parts gone or something else. */
const spoiled = (whole: object) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(whole)), fc.oneof(fc.constant(undefined), fc.jsonValue()), {
      maxKeys: 2,
    })
    .map((parts) => ({ ...whole, ...parts }));

test.each([
  ['receipt', isReceipt, Receipt, receipt],
  ['problem', isProblem, Problem, invalid],
])('a %s that the contract reads is read', (_, isOne, schema, whole) => {
  expect(schema.safeParse(whole).success).toBe(true);
  expect(isOne(whole)).toBe(true);
});

test('what is not a receipt to the contract is none', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled(receipt), fc.jsonValue()), (body) => {
      expect(isReceipt(body)).toBe(Receipt.safeParse(body).success);
    }),
    { numRuns: 500 },
  );
});

test('every problem that the platform can answer with is read as one', () => {
  const codes = fc.constantFrom(...ProblemCode.options);
  fc.assert(fc.property(codes, fc.string(), (code, detail) => isProblem(problem(code, detail))));
});

test('a code that is no text is none of ours', () => {
  for (const code of [{ toString: 1 }, { valueOf: {}, toString: [] }, 1, null]) {
    expect(isProblem({ ...invalid, code })).toBe(false);
  }
});

test('an answer without a code of ours, a status and words is no problem of the platform', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled(invalid), fc.jsonValue()), (body) => {
      if (!isProblem(body)) return;
      const { type, status, detail } = body as Record<string, unknown>;
      expect(type).toMatch(/^urn:hearback:problem:/);
      expect([typeof status, typeof detail]).toEqual(['number', 'string']);
    }),
    { numRuns: 500 },
  );
});
