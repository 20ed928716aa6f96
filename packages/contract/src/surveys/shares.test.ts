import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positiveShare, shareOf } from './shares.ts';

const counted = fc
  .tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }))
  .map(([count, more]) => [count, count + more] as const);

test('a share lies within its interval, and the interval within 0 and 1', () => {
  fc.assert(
    fc.property(counted, ([count, of]) => {
      const { share = 0.5, low, high } = shareOf(count, of);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }),
  );
});

test('the ends are where the share of everyone would be as far off as it may be', () => {
  fc.assert(
    fc.property(counted, ([count, of]) => {
      if (of === 0) return;
      const { share = 0, low, high } = shareOf(count, of);
      for (const end of [low, high]) {
        // At the very ends the share itself is 0 or 1, and nothing is off.
        if (end === 0 || end === 1) continue;
        const away = Math.abs(share - end) / Math.sqrt((end * (1 - end)) / of);
        expect(away).toBeCloseTo(1.96, 2);
      }
    }),
  );
});

test('the same shares of more answers are surer', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 2, max: 20 }), ([count, of], times) => {
      if (of === 0) return;
      const [few, many] = [shareOf(count, of), shareOf(count * times, of * times)];
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    }),
  );
});

// By hand: centre and spread worked out for 8 of 10.
test('8 of 10 are 49 to 94 in 100', () => {
  const { share, low, high } = shareOf(8, 10);
  expect([share, low, high].map((one) => Math.round((one ?? 0) * 1000))).toEqual([800, 490, 943]);
});

test('the positive share counts “don’t know” among those who answered', () => {
  const counts = { 'very-good': 60, good: 20, neither: 5, poor: 3, 'very-poor': 2, 'dont-know': 10 };
  expect(positiveShare({ answered: 100, counts })).toMatchObject({ count: 80, of: 100, share: 0.8 });
});

test('of nobody there is no share', () => {
  expect(positiveShare({ answered: 0, counts: {} }).share).toBeUndefined();
});
