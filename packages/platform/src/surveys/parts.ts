/** What responses are told apart by. */
export const apart = ['service', 'method', 'language'] as const;
export type Apart = (typeof apart)[number];

/**
 * How sums were made: of all responses together, of those that are alike in one thing, and of those that are alike in each. Days
 * are summed but for the last, which the counts themselves are.
 */
export const parts = ['all', ...apart, 'each'] as const;
export type Part = (typeof parts)[number];

/** What the sums of a part tell apart. */
export function partedBy(part: Part): readonly Apart[] {
  if (part === 'each') return apart;
  return part === 'all' ? [] : [part];
}

/** The part that answers a question which names these with the fewest rows. */
export function partFor(named: readonly Apart[]): Part {
  const [only] = named;
  if (named.length > 1) return 'each';
  return only ?? 'all';
}
