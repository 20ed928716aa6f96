import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_ATTEMPTS, waitAfter } from './retry.ts';

const HOUR_MS = 3_600_000;
const tries = fc.integer({ min: 1, max: MOST_ATTEMPTS - 1 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it('waits half a minute after the first try and never more than seven and a half hours', () => {
  expect(waitAfter(1, 0)).toBe(30_000);
  fc.assert(
    fc.property(tries, chance, (attempts, random) => {
      const wait = waitAfter(attempts, random) ?? Number.NaN;
      expect(wait).toBeGreaterThanOrEqual(30_000);
      expect(wait).toBeLessThanOrEqual(7.5 * HOUR_MS);
      expect(Number.isInteger(wait)).toBe(true);
    }),
  );
});

it('never waits a shorter time than after the try before', () => {
  for (let attempts = 2; attempts < MOST_ATTEMPTS; attempts += 1) {
    expect(waitAfter(attempts, 0)).toBeGreaterThanOrEqual(waitAfter(attempts - 1, 0) ?? Number.NaN);
  }
});

it('gives up after the last try, some days after the first', () => {
  expect(waitAfter(MOST_ATTEMPTS, 0)).toBeUndefined();
  expect(waitAfter(MOST_ATTEMPTS + 1, 0)).toBeUndefined();
  let all = 0;
  for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts += 1) all += waitAfter(attempts, 0) ?? 0;
  expect(all / HOUR_MS / 24).toBeGreaterThan(3);
  expect(all / HOUR_MS / 24).toBeLessThan(5);
});
