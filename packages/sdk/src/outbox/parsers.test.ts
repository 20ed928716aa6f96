import { Problem, ProblemCode, Receipt } from '@hearback/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemParser, receiptParser } from './parsers.ts';

const receipt = {
  id: '0195f7a0-1c2d-7abc-8def-0123456789ab',
  receivedAt: '2026-03-01T10:00:00.000Z',
  link: 'https://feedback.example.org/a/x',
};
const problem = {
  type: 'urn:hearback:problem:invalid',
  title: 'There is a problem',
  status: 422,
  code: 'invalid',
  detail: 'Check the fields.',
  errors: [{ pointer: '/email', code: 'not-an-email', detail: 'Enter an email address.' }],
};

/** One of these, with any of its parts gone or something else. */
const spoiled = (whole: object) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(whole)), fc.oneof(fc.constant(undefined), fc.jsonValue()), {
      maxKeys: 2,
    })
    .map((parts) => ({ ...whole, ...parts }));

test.each([
  ['receipt', receiptParser, Receipt, receipt],
  ['problem', problemParser, Problem, problem],
])('a %s that the contract reads is read', (_, parser, schema, whole) => {
  expect(schema.safeParse(whole).success).toBe(true);
  expect(parser.safeParse(whole)).toEqual({ success: true, data: whole });
});

test('what is not a receipt to the contract is none', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled(receipt), fc.jsonValue()), (body) => {
      expect(receiptParser.safeParse(body).success).toBe(Receipt.safeParse(body).success);
    }),
    { numRuns: 500 },
  );
});

test('what the contract reads as a problem is one, and what has no known code, status or words is none', () => {
  fc.assert(
    fc.property(fc.oneof(spoiled(problem), fc.jsonValue()), (body) => {
      const isOurs = problemParser.safeParse(body).success;
      if (Problem.safeParse(body).success) expect(isOurs).toBe(true);
      if (isOurs) expect(ProblemCode.safeParse((body as { code: unknown }).code).success).toBe(true);
    }),
    { numRuns: 500 },
  );
});
