import type { Experience, Totals } from '@hearback/contract';

/** What is counted a day and organisation. */
export type Measure = keyof Totals;

/** An amount to add to one organisation's count of a day. */
export interface Count {
  ods: string;
  day: string;
  measure: Measure;
  add: number;
}

/** Below this many ratings a share is not shown: it could tell what one person answered. */
export const LEAST_RATED = 5;

const POSITIVE: ReadonlySet<Experience> = new Set(['very-good', 'good']);

/** What a story adds to the counts when it is published. */
export function countsOfStory(experience: Experience | null): Measure[] {
  if (!experience) return ['stories'];
  return POSITIVE.has(experience) ? ['stories', 'rated', 'positive'] : ['stories', 'rated'];
}

/** Adds up counts of one kind that meet on the same day and organisation, in a steady order (so locks never cross). */
export function addUp(counts: readonly Count[]): Count[] {
  const sums = new Map<string, Count>();
  for (const count of counts) {
    const key = `${count.ods} ${count.day} ${count.measure}`;
    sums.set(key, { ...count, add: (sums.get(key)?.add ?? 0) + count.add });
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

/** The figures as they are shown: shares of too few are left out. */
export function shownTotals(counts: Partial<Record<Measure, number>>): Totals {
  const rated = counts.rated ?? 0;
  return {
    stories: counts.stories ?? 0,
    reads: counts.reads ?? 0,
    rated,
    positive: rated < LEAST_RATED ? null : (counts.positive ?? 0),
    replied: counts.replied ?? 0,
    changesPlanned: counts.changesPlanned ?? 0,
    changesDone: counts.changesDone ?? 0,
  };
}
