/** A share of a whole, with the ends between which the share of everyone may well lie. */
export interface Share {
  count: number;
  of: number;
  /** From 0 to 1; nothing where there is no whole. */
  share: number | undefined;
  low: number;
  high: number;
}

/** The normal distribution’s 97.5th percentile, for an interval of 95 in 100. */
const Z = 1.959963984540054;

/**
 * A share with its interval of 95 in 100 by Wilson's score (E. B. Wilson, "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22, 1927): right also for few answers, and for none
 * or all of them.
 */
export function shareOf(count: number, of: number): Share {
  if (of <= 0) return { count, of, share: undefined, low: 0, high: 1 };
  const share = count / of;
  const square = Z * Z;
  const centre = share + square / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const whole = 1 + square / of;
  const low = count === 0 ? 0 : Math.max(0, (centre - spread) / whole);
  const high = count === of ? 1 : Math.min(1, (centre + spread) / whole);
  return { count, of, share, low, high };
}

/**
 * The Friends and Family Test's positive share: how many of those who answered said "very good" or "good". Who said "don't
 * know" is one of those who answered.
 */
export function positiveShare({
  answered,
  counts,
}: {
  answered: number;
  counts: Readonly<Record<string, number>>;
}): Share {
  return shareOf((counts['very-good'] ?? 0) + (counts.good ?? 0), answered);
}
