import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidChangeFigures } from '../labelled/figures.ts';
import { readMarkedLine } from '../labelled/marked-line.ts';
import { saidChangeLines } from '../labelled/sets.ts';
import { precision, recall } from '../labelled/tally.ts';
import { findSaidChanges } from './says-changed.ts';

// Just below what was measured.
describe.each([
  ['tuned', 0.98, 0.98],
  ['heldBack', 0.89, 0.7],
] as const)('the rule for changes in replies on the %s lines', (set, right, found) => {
  const all = saidChangeFigures[set].get('all') ?? { right: 0, wrong: 1, missed: 1 };

  it('is right in most of what it finds', () => {
    expect(precision(all)).toBeGreaterThanOrEqual(right);
  });

  it('finds most of what was marked', () => {
    expect(recall(all)).toBeGreaterThanOrEqual(found);
  });
});

it('is measured on lines that are each there once, of which many say nothing of a change', () => {
  const lines = [...saidChangeLines.tuned, ...saidChangeLines.heldBack];
  expect(lines.length).toBeGreaterThanOrEqual(100);
  expect(new Set(lines.map((line) => readMarkedLine(line).text)).size).toBe(lines.length);
  const without = lines.filter((line) => readMarkedLine(line).marks.length === 0);
  expect(without.length / lines.length).toBeGreaterThanOrEqual(0.35);
});

it('gives places in the text as it was written, whatever that is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (before) => {
      const text = `${before}. We’ve now moved the desk.`;
      const found = findSaidChanges(text).at(-1);
      expect(found?.kind).toBe('made');
      expect(text.slice(found?.start, found?.end)).toContain('moved');
    }),
  );
});

it('takes no more than its time with a very long reply', () => {
  const long = 'we have now already since just recently '.repeat(2500);
  const started = performance.now();
  expect(findSaidChanges(long)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(1000);
});
