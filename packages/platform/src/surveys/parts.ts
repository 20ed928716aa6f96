/** What responses are told apart by. */
export const apart = ['service', 'method', 'language'] as const;
export type Apart = (typeof apart)[number];

/** Sums of all responses together, or of those that are alike in what the part names. */
export const parts = [
  'all',
  ...apart,
  'service+method',
  'service+language',
  'method+language',
  'service+method+language',
] as const;
export type Part = (typeof parts)[number];

/** What the sums of a part tell apart. */
export function partedBy(part: Part): readonly Apart[] {
  return apart.filter((name) => part.split('+').includes(name));
}

/** The part whose sums answer a question that names these, in the order of `apart`. */
export function partFor(named: readonly Apart[]): Part {
  return named.length === 0 ? 'all' : (named.join('+') as Part);
}
