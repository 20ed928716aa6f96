import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST, type Suppressed, suppressAll, suppressParts } from './suppression.ts';

/** Every way to share a whole among some parts. */
function waysToShare(whole: number, parts: number): number[][] {
  if (parts === 1) return [[whole]];
  return Array.from({ length: whole + 1 }, (_, first) =>
    waysToShare(whole - first, parts - 1).map((others) => [first, ...others]),
  ).flat();
}

const named = (counts: readonly number[]) => Object.fromEntries(counts.map((count, at) => [`p${at}`, count]));
const keyOf = ({ shown, hidden }: Suppressed) => JSON.stringify([shown, hidden]);

describe('parts of a whole', () => {
  it('show each that is none, or five or more, where no other is smaller', () => {
    expect(suppressParts({ yes: 5, no: 0, maybe: 12 })).toEqual({ shown: { yes: 5, no: 0, maybe: 12 }, hidden: [] });
  });

  it('hide a small one and the least other one, so that it cannot be worked out from the whole', () => {
    expect(suppressParts({ yes: 20, no: 2, maybe: 7 })).toEqual({ shown: { yes: 20 }, hidden: ['no', 'maybe'] });
  });

  it('show nothing where there is too little to hide it among, not that nobody said so either', () => {
    expect(suppressParts({ yes: 1, no: 1, maybe: 0 })).toEqual({ shown: {}, hidden: ['yes', 'no', 'maybe'] });
  });

  // Whoever knows the rule and the whole tries each way in which people could have answered, and keeps what would look the same.
  it.each([
    [2, 24],
    [3, 24],
    [4, 18],
    [5, 18],
    [6, 12],
  ])('never let anybody work out a small number: %i parts, up to %i people', (parts, most) => {
    for (let whole = FEWEST; whole <= most; whole += 1) {
      const alike = new Map<string, number[][]>();
      for (const counts of waysToShare(whole, parts)) {
        const key = keyOf(suppressParts(named(counts)));
        alike.set(key, [...(alike.get(key) ?? []), counts]);
      }
      for (const ways of alike.values()) {
        for (let at = 0; at < parts; at += 1) {
          const possible = new Set(ways.map((counts) => counts[at] ?? 0));
          const [only = 0] = possible;
          const isFound = possible.size === 1 && only > 0 && only < FEWEST;
          expect([whole, ways[0], at, isFound]).toEqual([whole, ways[0], at, false]);
        }
      }
    }
  });

  it('never show a small number, and lose none', () => {
    const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(counts, (all) => {
        const parts = named(all);
        const { shown, hidden } = suppressParts(parts);
        expect(Object.values(shown).filter((count) => count > 0 && count < FEWEST)).toEqual([]);
        expect([...Object.keys(shown), ...hidden].toSorted()).toEqual(Object.keys(parts).toSorted());
        // Only two or more are hidden at once, and only where five people or more are among them.
        const sum = hidden.reduce((total, name) => total + (parts[name] ?? 0), 0);
        const everyone = all.reduce((total, count) => total + count, 0);
        if (hidden.length > 0 && everyone >= FEWEST && all.length > 1)
          expect([hidden.length > 1, sum >= FEWEST]).toEqual([true, true]);
      }),
    );
  });
});

describe('counts of which each person may be in several', () => {
  it('show all or none', () => {
    expect(suppressAll({ a: 5, b: 10, c: 0 }, 10).hidden).toEqual([]);
    expect(suppressAll({ a: 5, b: 10, c: 1 }, 10)).toEqual({ shown: {}, hidden: ['a', 'b', 'c'] });
    // Two of ten did not say “a”: they are few as well.
    expect(suppressAll({ a: 8, b: 10 }, 10).shown).toEqual({});
  });
});
