import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysUntil, dueWords, nearness } from './due.ts';

test.each([
  ['2026-11-20', '5 days late'],
  ['2026-11-24', '1 day late'],
  ['2026-11-25', 'today'],
  ['2026-11-26', 'tomorrow'],
  ['2026-12-25', 'in 30 days'],
  ['2025-11-25', '365 days late'],
])('what is due on %s is, on 25 November 2026, %s', (due, words) => {
  expect(nearness(due, '2026-11-25')).toBe(words);
});

test.each([
  ['planned', '2026-11-24', 'Was due on'],
  ['in-progress', '2026-11-24', 'Was due on'],
  ['planned', '2026-11-25', 'Due'],
  ['done', '2026-11-24', 'Due'],
  ['not-done', '2026-11-24', 'Due'],
] as const)('of a change that is %s and was to be done by %s it is said: %s', (status, due, words) => {
  expect(dueWords({ status, due }, '2026-11-25')).toBe(words);
});

test('days count the same over the nights on which clocks change', () => {
  expect(daysUntil('2027-03-29', '2027-03-27')).toBe(2);
  expect(daysUntil('2026-10-26', '2026-10-24')).toBe(2);
});

test('it is as far from one day to another as back, and late just where the day is over', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (due, today) => {
      expect(daysUntil(due, today) + daysUntil(today, due)).toBe(0);
      expect(nearness(due, today).endsWith('late')).toBe(due < today);
    }),
  );
});
