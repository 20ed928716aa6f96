import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../clocks/index.ts';
import { friendsAndFamilyTest } from '../surveys/friends-and-family.ts';
import { Method } from '../surveys/kinds.ts';
import {
  changedSince,
  monthAfter,
  monthsBack,
  returnAnswers,
  returnCounts,
  returnDue,
  returnMethods,
} from './index.ts';
import { ReturnCounts } from './monthly-return.ts';

const tally = fc.record({
  answer: fc.constantFrom(...returnAnswers),
  method: fc.constantFrom(...Method.options),
  count: fc.nat(1000),
});

const total = (counts: object) => Object.values(counts).reduce((sum, count) => sum + count, 0);

describe('the figures of a month', () => {
  it('have the six answers in the order of the question, and every method there is', () => {
    expect(returnAnswers).toEqual(friendsAndFamilyTest.questions[0].options.map(({ id }) => id));
    expect(returnMethods.toSorted()).toEqual(Method.options.toSorted());
    expect(Object.keys(ReturnCounts.shape.answers.shape)).toEqual(returnAnswers);
    expect(Object.keys(ReturnCounts.shape.methods.shape)).toEqual(returnMethods);
  });

  it('count everyone once among the answers and once among the methods', () => {
    fc.assert(
      fc.property(fc.array(tally), (tallies) => {
        const counts = returnCounts(tallies);
        const all = tallies.reduce((sum, { count }) => sum + count, 0);
        expect([counts.responses, total(counts.answers), total(counts.methods)]).toEqual([all, all, all]);
        expect(ReturnCounts.parse(counts)).toEqual(counts);
      }),
    );
  });

  it('of two parts of a month add up to those of the whole', () => {
    fc.assert(
      fc.property(fc.array(tally), fc.array(tally), (one, other) => {
        const [first, second, whole] = [returnCounts(one), returnCounts(other), returnCounts([...one, ...other])];
        for (const answer of returnAnswers) {
          expect(first.answers[answer] + second.answers[answer]).toBe(whole.answers[answer]);
        }
        for (const method of returnMethods) {
          expect(first.methods[method] + second.methods[method]).toBe(whole.methods[method]);
        }
      }),
    );
  });

  it('leave out what is none of the six answers', () => {
    const odd = ['#asked', '#answered', 'other', 'constructor'].map(
      (answer) => ({ answer, method: 'online', count: 9 }) as const,
    );
    expect(returnCounts([...odd, { answer: 'good', method: 'online', count: 2 }]).responses).toBe(2);
  });
});

describe('what changed since figures were taken', () => {
  it('is each figure that is another one now', () => {
    const one = { answer: 'good', method: 'online', count: 3 } as const;
    const taken = returnCounts([one]);
    expect(changedSince(taken, taken)).toEqual([]);
    expect(changedSince(taken, returnCounts([one, { answer: 'poor', method: 'tablet', count: 1 }]))).toEqual([
      { of: 'answers', name: 'poor', from: 0, to: 1 },
      { of: 'methods', name: 'tablet', from: 0, to: 1 },
    ]);
  });
});

describe('the day by which a return is due', () => {
  // Counted by hand on a calendar with the bank holidays of England.
  it.each([
    ['an ordinary month', '2026-09', '2026-10-16'],
    ['a month whose next one begins on a Sunday', '2026-10', '2026-11-17'],
    ['December: over New Year’s Day', '2025-12', '2026-01-19'],
    ['November: before Christmas', '2026-11', '2026-12-16'],
    ['March: over Good Friday and Easter Monday', '2026-03', '2026-04-20'],
    ['April: over the bank holiday of May', '2026-04', '2026-05-19'],
    ['March of a leap year: over Good Friday and Easter Monday', '2028-03', '2028-04-20'],
    ['January before a leap day', '2028-01', '2028-02-16'],
  ])('is the 12th working day after %s', (_, month, due) => {
    expect(returnDue(month)).toBe(due);
  });

  it('is a working day of the next month with eleven working days before it', () => {
    const years = fc.integer({ min: 2020, max: 2047 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const due = returnDue(month);
        const before = Array.from(
          { length: Number(due.slice(8)) },
          (_, at) => `${due.slice(0, 8)}${String(at + 1).padStart(2, '0')}`,
        );
        expect([due.slice(0, 7), before.filter(isWorkingDay).length, isWorkingDay(due)]).toEqual([
          monthAfter(month),
          12,
          true,
        ]);
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2025-12', 1, '2026-01'],
    ['2026-01', -1, '2025-12'],
    ['2028-02', 1, '2028-03'],
    ['2026-11', -12, '2025-11'],
    ['2026-11', 0, '2026-11'],
  ])('go over the end of a year: %s and %i is %s', (month, by, after) => {
    expect(monthAfter(month, by)).toBe(after);
  });

  it('are listed from the latest to the first one, in parts that leave none out and bring none twice', () => {
    expect(monthsBack('2025-11', '2026-02', 13)).toEqual({ months: ['2026-02', '2026-01', '2025-12', '2025-11'] });
    expect(monthsBack('2025-11', '2026-02', 4)).toEqual({ months: ['2026-02', '2026-01', '2025-12', '2025-11'] });
    expect(monthsBack('2025-11', '2026-02', 3)).toEqual({
      months: ['2026-02', '2026-01', '2025-12'],
      earlier: '2025-11',
    });
    expect(monthsBack('2026-03', '2026-02', 13)).toEqual({ months: [] });
  });
});
