import type { Group } from '@hearback/contract';
import { LEAST_RATED, type Measure, shownTotals } from '../insights/tallies.ts';
import type { GroupWithMembers } from './store.ts';

type Counts = Partial<Record<Measure, number>>;

/**
 * A group's totals beside those of its organisations. Where those with too few ratings to show are too few together,
 * the difference between the group's share and the shown ones would tell theirs, so the group's is left out as well.
 */
export function groupWithTotals({ id, name, members }: GroupWithMembers, totals: ReadonlyMap<string, Counts>): Group {
  const organisations = members.map((organisation) => ({
    organisation,
    totals: shownTotals(totals.get(organisation.ods) ?? {}),
  }));
  const sum = shownTotals(addCounts(members.map(({ ods }) => totals.get(ods) ?? {})));
  const hidden = organisations.filter(({ totals }) => totals.rated > 0 && totals.positive === null);
  const ratedHidden = hidden.reduce((count, { totals }) => count + totals.rated, 0);
  const tellsHidden = hidden.length > 0 && ratedHidden < LEAST_RATED;
  return { id, name, totals: tellsHidden ? { ...sum, positive: null } : sum, organisations };
}

function addCounts(all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const counts of all) {
    for (const [measure, value] of Object.entries(counts) as [Measure, number][]) {
      sum[measure] = (sum[measure] ?? 0) + value;
    }
  }
  return sum;
}
