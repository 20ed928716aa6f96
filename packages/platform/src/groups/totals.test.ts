import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LEAST_ANSWERS } from '../insights/tallies.ts';
import { groupWithTotals } from './totals.ts';

const counts = fc.nat(9).chain((rated) => fc.record({ rated: fc.constant(rated), positive: fc.nat(rated) }));

function groupOf(counts: { rated: number; positive: number }[]) {
  const members = counts.map((_, index) => ({ ods: `P${index}`, name: `Practice ${index}` }));
  const totals = new Map(counts.map((one, index) => [`P${index}`, { stories: one.rated, ...one }]));
  return groupWithTotals({ id: 'group', name: 'Group', members }, { within: totals, ever: totals });
}

it('adds up what its organisations have', () => {
  const { totals } = groupOf([
    { rated: 6, positive: 4 },
    { rated: 5, positive: 5 },
  ]);
  expect(totals).toMatchObject({ stories: 11, rated: 11, positive: 9 });
});

it('leaves out the share where taking away the shown ones would tell that of too few', () => {
  const { totals } = groupOf([
    { rated: 9, positive: 7 },
    { rated: 1, positive: 1 },
  ]);
  expect(totals).toMatchObject({ rated: 10, positive: null });
});

it('shows the share where those with too few are enough together', () => {
  const { totals } = groupOf([
    { rated: 3, positive: 1 },
    { rated: 2, positive: 2 },
  ]);
  expect(totals).toMatchObject({ rated: 5, positive: 3 });
});

it('never lets the share of fewer than the least be worked out', () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 6 }), (counts) => {
      const { totals, organisations } = groupOf(counts);
      const shown = organisations.filter(({ totals }) => totals.positive !== null);
      for (const { totals } of shown) expect(totals.rated).toBeGreaterThanOrEqual(LEAST_ANSWERS);
      if (totals.positive === null) return;
      const rest = totals.rated - shown.reduce((sum, { totals }) => sum + totals.rated, 0);
      expect(rest === 0 || rest >= LEAST_ANSWERS).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('leaves out a share that would tell that of too few from before an organisation joined', () => {
  const members = [{ ods: 'P0', name: 'Practice' }];
  const within = new Map([['P0', { stories: 8, rated: 8, positive: 6 }]]);
  const shareWith = (rated: number) =>
    groupWithTotals(
      { id: 'group', name: 'Group', members },
      { within, ever: new Map([['P0', { stories: rated, rated, positive: 6 }]]) },
    ).organisations[0]?.totals.positive;
  expect([8, 9, 12, 13].map(shareWith)).toEqual([6, null, null, 6]);
});

it('shows nothing rather than less than nothing of what was planned before an organisation joined', () => {
  const members = [{ ods: 'P0', name: 'Practice' }];
  const counts = new Map([['P0', { changesPlanned: -1, changesDone: 1 }]]);
  const { totals } = groupWithTotals({ id: 'group', name: 'Group', members }, { within: counts, ever: counts });
  expect(totals).toMatchObject({ changesPlanned: 0, changesDone: 1 });
});

it('leaves out how many replies were helpful where that would tell what too few said, by the same rule as ratings', () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 6 }), (counts) => {
      const rated = groupOf(counts);
      const judged = groupOf(
        counts.map(({ rated, positive }) => ({
          ...{ rated: 0, positive: 0, judgedReplies: rated, helpfulReplies: positive },
        })),
      );
      const alike = ({ rated: answers, positive: yes }: { rated: number; positive: number | null }) =>
        yes === null ? undefined : { yes, answers };
      expect(judged.totals.helpful).toEqual(alike(rated.totals));
      expect(judged.organisations.map(({ totals }) => totals.helpful)).toEqual(
        rated.organisations.map(({ totals }) => alike(totals)),
      );
    }),
  );
});
