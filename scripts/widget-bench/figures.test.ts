import { describe, expect, it } from 'vitest';
import { MEASURES, median, medians, ratios } from './figures.ts';
import type { Figures } from './visit.ts';

function figures(value: number, more: Partial<Figures> = {}): Figures {
  const all = Object.fromEntries(MEASURES.map(({ key }) => [key, value])) as unknown as Figures;
  return { ...all, ...more };
}

describe('the median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[100, 9, 10], 10],
  ])('of %j is %d, in the order of numbers and not of letters', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('leaves the values in the order they came in', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow();
  });

  it('of rounds is taken for each figure by itself', () => {
    const rounds = [figures(1, { fromClick: 30 }), figures(2, { fromClick: 10 }), figures(3, { fromClick: 20 })];
    expect(medians(rounds)).toEqual(figures(2, { fromClick: 20 }));
  });
});

describe('the ratios', () => {
  it('say how many times ours theirs is', () => {
    expect(ratios(figures(30), figures(10)).bytesToQuestion).toBe(3);
    expect(ratios(figures(5), figures(10)).fromClick).toBe(0.5);
  });

  it('are left out where ours is nought', () => {
    expect(ratios(figures(4), figures(0)).longRunsToQuestion).toBeUndefined();
  });

  it('of ours to ours are one', () => {
    expect(new Set(Object.values(ratios(figures(7), figures(7))))).toEqual(new Set([1]));
  });
});
