import type { Group } from '@hearback/contract';
import { LEAST_RATED, type Measure, shownTotals } from '../insights/tallies.ts';
import type { GroupWithMembers } from './store.ts';

type Counts = Partial<Record<Measure, number>>;

/** Counts of organisations by their codes. */
export interface MemberCounts {
  /** Of the days on which each was in the group. */
  within: ReadonlyMap<string, Counts>;
  /** Of all days, as each one's own page shows them. */
  ever: ReadonlyMap<string, Counts>;
}

/**
 * A group's totals beside those of its organisations, each of the days on which it was in the group. Where those with too
 * few ratings to show are too few together, the difference between the group's share and the shown ones would tell theirs,
 * so the group's is left out as well; and so is one that differs from the organisation's own by too few.
 */
export function groupWithTotals({ id, name, members }: GroupWithMembers, { within, ever }: MemberCounts): Group {
  const organisations = members.map(({ left, ...organisation }) => {
    const totals = shownTotals(standing(within.get(organisation.ods) ?? {}));
    const without = (ever.get(organisation.ods)?.rated ?? 0) - totals.rated;
    const tellsRest = without > 0 && without < LEAST_RATED;
    const shown = tellsRest ? { ...totals, positive: null } : totals;
    return left === undefined ? { organisation, totals: shown } : { organisation, totals: shown, left };
  });
  const sum = shownTotals(addCounts(members.map(({ ods }) => standing(within.get(ods) ?? {}))));
  const hidden = organisations.filter(({ totals }) => totals.rated > 0 && totals.positive === null);
  const ratedHidden = hidden.reduce((count, { totals }) => count + totals.rated, 0);
  const tellsHidden = hidden.length > 0 && ratedHidden < LEAST_RATED;
  return { id, name, totals: tellsHidden ? { ...sum, positive: null } : sum, organisations };
}

/** What was counted before an organisation joined and taken back while it was in the group leaves nothing, not less. */
function standing(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([measure, count]) => [measure, Math.max(0, count)]));
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
