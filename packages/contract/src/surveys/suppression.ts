/** Fewer people than these are never told apart: what so few said could tell who they are. */
export const FEWEST = 5;

/** How many answered a survey of staff, in whole fives: that nobody sees one person answer. */
export function inFives(responses: number): number {
  return responses - (responses % FEWEST);
}

/** Counts of which those are left out that could tell what few said. */
export interface Suppressed {
  shown: Record<string, number>;
  hidden: string[];
}

const isSmall = (count: number) => count > 0 && count < FEWEST;

/**
 * Counts that add up to a known whole, as of answers of which each person gave one. Where one of them is small, every one below
 * five is hidden, none too, and so many more that nobody works it out from the whole: what is hidden is of five people at least,
 * and not the most that so many small ones could be.
 */
export function suppressParts(parts: Readonly<Record<string, number>>): Suppressed {
  const hidden = new Set(namesWhere(parts, isSmall).length > 0 ? namesWhere(parts, (count) => count < FEWEST) : []);
  while (hidden.size > 0 && !isAmbiguous(parts, hidden)) {
    const left = namesWhere(parts, (count) => count >= FEWEST).filter((name) => !hidden.has(name));
    if (left.length === 0) break;
    const least = Math.min(...left.map((name) => parts[name] ?? 0));
    for (const name of left) if (parts[name] === least) hidden.add(name);
  }
  return split(parts, hidden);
}

/** Counts of which each person may be in several, out of a known whole: where one could tell what few said, or did not, none is shown. */
export function suppressAll(counts: Readonly<Record<string, number>>, of: number): Suppressed {
  const tells = Object.values(counts).some((count) => isSmall(count) || isSmall(of - count));
  return split(counts, new Set(tells ? Object.keys(counts) : []));
}

function isAmbiguous(parts: Readonly<Record<string, number>>, hidden: ReadonlySet<string>): boolean {
  const counts = [...hidden].map((name) => parts[name] ?? 0);
  const sum = counts.reduce((total, count) => total + count, 0);
  const isAllSmall = counts.every((count) => count < FEWEST);
  return counts.length > 1 && sum >= FEWEST && !(isAllSmall && sum === counts.length * (FEWEST - 1));
}

function namesWhere(parts: Readonly<Record<string, number>>, is: (count: number) => boolean): string[] {
  return Object.keys(parts).filter((name) => is(parts[name] ?? 0));
}

function split(counts: Readonly<Record<string, number>>, hidden: ReadonlySet<string>): Suppressed {
  const shown = Object.entries(counts).filter(([name]) => !hidden.has(name));
  return { shown: Object.fromEntries(shown), hidden: Object.keys(counts).filter((name) => hidden.has(name)) };
}
