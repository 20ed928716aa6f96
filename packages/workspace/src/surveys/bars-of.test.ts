import { type Question, shareOf } from '@hearback/contract/surveys';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BARS_MOST, barsOf } from './bars-of.ts';
import type { Line } from './results-of.ts';

const question = (kind: 'number' | 'month' | 'choice') => ({ id: 'q', text: { en: 'Q?' }, kind }) as Question;
const linesOf = (ids: readonly string[]): Line[] =>
  ids.map((id, place) => ({ id, words: id, ...shareOf((place % 3) + 1, ids.length * 3) }));
const wordsOf = (kind: 'number' | 'month', ids: readonly string[]) =>
  barsOf(question(kind), linesOf(ids)).bars.map(({ words }) => words);
const upTo = (count: number) => Array.from({ length: count }, (_, place) => String(place));

test('numbers that are few have a bar each', () => {
  const lines = linesOf(upTo(BARS_MOST));
  expect(barsOf(question('number'), lines)).toEqual({ bars: lines, isGrouped: false });
  expect(barsOf(question('choice'), linesOf(upTo(99))).bars).toHaveLength(99);
});

test('many numbers are drawn in groups on round numbers', () => {
  expect(wordsOf('number', upTo(50))).toEqual([
    '0 to 4',
    '5 to 9',
    '10 to 14',
    '15 to 19',
    '20 to 24',
    '25 to 29',
    '30 to 34',
    '35 to 39',
    '40 to 44',
    '45 to 49',
  ]);
  expect(
    wordsOf(
      'number',
      upTo(30).map((one) => String(Number(one) / 10)),
    ).slice(0, 2),
  ).toEqual(['from 0 to under 0.5', 'from 0.5 to under 1']);
});

test('many months are drawn by their years', () => {
  const months = Array.from(
    { length: 36 },
    (_, at) => `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
  expect(wordsOf('month', months)).toEqual(['2023', '2024', '2025']);
});

test('however many numbers there are, the bars are few, in their order, and have every answer in them', () => {
  const numbers = fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), {
    ...{ minLength: BARS_MOST + 1, maxLength: 60 },
    selector: (number) => Math.round(number * 1000),
  });
  fc.assert(
    fc.property(numbers, fc.boolean(), (all, isWhole) => {
      const ids = [
        ...new Set(all.map((number) => String(isWhole ? Math.round(number) : Math.round(number * 1000) / 1000))),
      ];
      fc.pre(ids.length > BARS_MOST);
      const lines = linesOf(ids);
      const { bars, isGrouped } = barsOf(question('number'), lines);
      const sum = (some: readonly Line[]) => some.reduce((total, { count }) => total + count, 0);
      expect([isGrouped, bars.length <= 12, sum(bars)]).toEqual([true, true, sum(lines)]);
      const starts = bars.map(({ id }) => Number(id));
      expect(starts).toEqual([...starts].sort((one, other) => one - other));
    }),
    { numRuns: 300 },
  );
});
