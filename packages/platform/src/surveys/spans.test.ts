import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Days, dayBy, spansOf } from './spans.ts';

const anyDay = fc.integer({ min: 0, max: 1200 }).map((days) => dayBy('2023-11-15', days));
const maybe = fc.option(anyDay, { nil: undefined });
const all = Array.from({ length: 1600 }, (_, days) => dayBy('2023-06-01', days));
const within = (day: string, span: Days | undefined) => span !== undefined && span.from <= day && day <= span.to;

test('each day that is asked for is looked for in one place, and no other day in any', () => {
  fc.assert(
    fc.property(maybe, maybe, fc.option(anyDay), (from, to, summedTo) => {
      const { months, days, since } = spansOf({ from, to }, summedTo);
      const wrong = all.filter((day) => {
        const isAsked = (from ?? day) <= day && day <= (to ?? day);
        const places = [...days.filter((span) => within(day, span)), ...(within(day.slice(0, 7), months) ? [0] : [])];
        // A month has a row for its summed days alone, whatever days it has beside them.
        const isSummed = summedTo !== null && day <= summedTo;
        const found = isSummed ? places.length : 0;
        return found !== Number(isAsked && isSummed) || within(day, since) !== (isAsked && !isSummed);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a long period is read by the month but for its ends', () => {
  expect(spansOf({ from: '2024-01-10', to: '2026-03-20' }, '2026-06-30')).toEqual({
    months: { from: '2024-02', to: '2026-02' },
    days: [
      { from: '2024-01-10', to: '2024-01-31' },
      { from: '2026-03-01', to: '2026-03-20' },
    ],
  });
  expect(spansOf({}, '2026-06-10')).toEqual({
    months: { from: '0000-01', to: '2026-06' },
    days: [],
    since: { from: '2026-06-11', to: '9999-12-31' },
  });
});
