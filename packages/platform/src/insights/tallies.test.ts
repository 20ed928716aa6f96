import { Experience, Helpful } from '@hearback/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addUp, type Count, countsOfHelpful, countsOfStory, LEAST_ANSWERS, shownTotals } from './tallies.ts';

const count = fc.record({
  ods: fc.constantFrom('A81001', 'B82002'),
  day: fc.constantFrom('2026-03-01', '2026-03-02'),
  measure: fc.constantFrom<Count['measure']>('stories', 'reads', 'rated'),
  add: fc.integer({ min: -5, max: 5 }),
});
const sumOf = (counts: readonly Count[]) => counts.reduce((sum, { add }) => sum + add, 0);
const keyOf = ({ ods, day, measure }: Count) => `${ods} ${day} ${measure}`;

it('adds up to the same as before, once for each organisation, day and measure', () => {
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      const sums = addUp(counts);
      expect(new Set(sums.map(keyOf)).size).toBe(sums.length);
      for (const sum of sums) {
        expect(sum.add).toBe(sumOf(counts.filter((count) => keyOf(count) === keyOf(sum))));
      }
      expect(sumOf(sums)).toBe(sumOf(counts));
    }),
  );
});

it('gives one order whatever the order of what is added, so that locks never cross', () => {
  fc.assert(
    fc.property(fc.array(count), (counts) => {
      expect(addUp(counts.toReversed()).map(keyOf)).toEqual(addUp(counts).map(keyOf));
    }),
  );
});

it.each([...Experience.options, null])('counts a story whose experience was %s', (experience) => {
  const isPositive = experience === 'very-good' || experience === 'good';
  const rated = experience ? ['rated'] : [];
  expect(countsOfStory(experience)).toEqual(['stories', ...rated, ...(isPositive ? ['positive'] : [])]);
});

it('leaves out the share of too few ratings, and only that', () => {
  expect(shownTotals({})).toMatchObject({ stories: 0, rated: 0, positive: null });
  expect(shownTotals({ stories: 9, rated: LEAST_ANSWERS - 1, positive: 4 })).toMatchObject({
    stories: 9,
    positive: null,
  });
  expect(shownTotals({ rated: LEAST_ANSWERS, positive: 4 })).toMatchObject({ positive: 4 });
  expect(shownTotals({ rated: LEAST_ANSWERS })).toMatchObject({ positive: 0 });
});

it.each([...Helpful.options, null])('counts a reply that its author found helpful: %s', (helpful) => {
  const judged = helpful ? ['judgedReplies'] : [];
  expect(countsOfHelpful(helpful)).toEqual([...judged, ...(helpful === 'yes' ? ['helpfulReplies'] : [])]);
});

it('shows nothing of too few answers about replies', () => {
  const few = shownTotals({ replied: 9, judgedReplies: LEAST_ANSWERS - 1, helpfulReplies: 4 });
  expect(few).not.toHaveProperty('helpful');
  expect(JSON.stringify(few)).not.toContain('4');
  expect(shownTotals({ judgedReplies: LEAST_ANSWERS }).helpful).toEqual({ yes: 0, answers: 5 });
  expect(shownTotals({ judgedReplies: 17, helpfulReplies: 14 }).helpful).toEqual({ yes: 14, answers: 17 });
});
