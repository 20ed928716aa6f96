import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isNhsNumber } from './nhs-number.ts';

it.each(['943 476 5919', '943 476 5870', '999 012 3454', '401 023 2137'])('takes %s', (number) => {
  expect(isNhsNumber(number)).toBe(true);
});

it.each([
  ['a wrong check digit', '999 012 3455'],
  ['one digit ten times', '111 111 1111'],
  ['no digit at all', 'none'],
])('refuses %s', (_, number) => {
  expect(isNhsNumber(number)).toBe(false);
});

it('has no check digit for 999 000 000', () => {
  for (let digit = 0; digit < 10; digit += 1) expect(isNhsNumber(`999000000${digit}`)).toBe(false);
});

it('takes one last digit at most after nine others', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (nine) => {
      const right = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(isNhsNumber);
      expect(right.length).toBeLessThanOrEqual(1);
    }),
  );
});
