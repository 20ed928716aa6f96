import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tooLongAgo, yetToCome } from './visited.ts';

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
const monthsFrom = (today: Date, months: number) =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months)).toISOString().slice(0, 7);

test('the months from three years ago to this one are offered and taken, and none beside them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (today, months) => {
      const asked = [{ visited: monthsFrom(today, months) }, today.toISOString().slice(0, 10)] as const;
      expect(yetToCome(...asked)).toHaveLength(months > 0 ? 1 : 0);
      expect(tooLongAgo(...asked)).toHaveLength(months < -36 ? 1 : 0);
    }),
  );
});

test('a visit whose month was not said is neither', () => {
  expect([...yetToCome({}, '2026-05-01'), ...tooLongAgo({}, '2026-05-01')]).toEqual([]);
});
