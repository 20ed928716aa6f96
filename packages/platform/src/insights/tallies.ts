import type { Experience, Helpful, Totals } from '@hearback/contract';

/** What is counted a day and organisation. */
export type Measure = Exclude<keyof Totals, 'helpful'> | 'judgedReplies' | 'helpfulReplies';

/** An amount to add to one organisation's count of a day. */
export interface Count {
  ods: string;
  day: string;
  measure: Measure;
  add: number;
}

/**
 * Below this many ratings, or answers about replies, a share is not shown: it could tell what one person answered. Of 2 in 2
 * all would know what each author said of the staff who replied to them.
 */
export const LEAST_ANSWERS = 5;

const POSITIVE: ReadonlySet<Experience> = new Set(['very-good', 'good']);

/** What a story adds to the counts when it is published. */
export function countsOfStory(experience: Experience | null): Measure[] {
  if (!experience) return ['stories'];
  return POSITIVE.has(experience) ? ['stories', 'rated', 'positive'] : ['stories', 'rated'];
}

/** What a reply adds to the counts once its story's author has said whether it was helpful. */
export function countsOfHelpful(helpful: Helpful | null): Measure[] {
  if (!helpful) return [];
  return helpful === 'yes' ? ['judgedReplies', 'helpfulReplies'] : ['judgedReplies'];
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
  const answers = counts.judgedReplies ?? 0;
  return {
    stories: counts.stories ?? 0,
    reads: counts.reads ?? 0,
    rated,
    positive: rated < LEAST_ANSWERS ? null : (counts.positive ?? 0),
    replied: counts.replied ?? 0,
    ...(answers < LEAST_ANSWERS ? {} : { helpful: { yes: counts.helpfulReplies ?? 0, answers } }),
    changesPlanned: counts.changesPlanned ?? 0,
    changesDone: counts.changesDone ?? 0,
  };
}
