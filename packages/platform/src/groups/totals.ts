import type { Group, Totals } from '@hearback/contract';
import { LEAST_ANSWERS, type Measure, shownTotals } from '../insights/tallies.ts';
import type { GroupWithMembers } from './store.ts';

type Counts = Partial<Record<Measure, number>>;

/** Counts of organisations by their codes. */
export interface MemberCounts {
  /** Of the days on which each was in the group. */
  within: ReadonlyMap<string, Counts>;
  /** Of all days, as each one's own page shows them. */
  ever: ReadonlyMap<string, Counts>;
}

/** A share that is left out where it would tell what too few said: of how many it is, and how it looks in the figures. */
interface Share {
  of: 'rated' | 'judgedReplies';
  isIn: (totals: Totals) => boolean;
  without: (totals: Totals) => Totals;
}

const shares: readonly Share[] = [
  { of: 'rated', isIn: ({ positive }) => positive !== null, without: (totals) => ({ ...totals, positive: null }) },
  { of: 'judgedReplies', isIn: ({ helpful }) => helpful !== undefined, without: ({ helpful: _, ...totals }) => totals },
];

/**
 * A group's totals beside those of its organisations, each of the days on which it was in the group. Where those with too
 * few answers to show are too few together, the difference between the group's share and the shown ones would tell theirs,
 * so the group's is left out as well; and so is one that differs from the organisation's own by too few.
 */
export function groupWithTotals({ id, name, members }: GroupWithMembers, { within, ever }: MemberCounts): Group {
  const rows = members.map(({ left, ...organisation }) => {
    const counts = standing(within.get(organisation.ods) ?? {});
    const outside = ({ of }: Share) => (ever.get(organisation.ods)?.[of] ?? 0) - (counts[of] ?? 0);
    const totals = shownWhere(counts, (share) => !isTooFew(outside(share)));
    return { counts, member: left === undefined ? { organisation, totals } : { organisation, totals, left } };
  });
  const hidden = (share: Share) =>
    rows
      .filter(({ member }) => !share.isIn(member.totals))
      .reduce((sum, { counts }) => sum + (counts[share.of] ?? 0), 0);
  const totals = shownWhere(addCounts(rows.map(({ counts }) => counts)), (share) => !isTooFew(hidden(share)));
  return { id, name, totals, organisations: rows.map(({ member }) => member) };
}

function isTooFew(rest: number): boolean {
  return rest > 0 && rest < LEAST_ANSWERS;
}

function shownWhere(counts: Counts, mayShow: (share: Share) => boolean): Totals {
  return shares
    .filter((share) => !mayShow(share))
    .reduce((totals, { without }) => without(totals), shownTotals(counts));
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
