import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deeds, deedsIn, howPublished, monthsBetween, shownFigures, together } from './counting.ts';
import { ModerationDeed } from './figures.ts';
import type { Revision, StoryWords } from './revision.ts';

const HOUR_MS = 3_600_000;
const words = (happened: string): StoryWords => ({ title: 'T', happened });
const revision = (number: number, parts: Partial<Revision> = {}): Revision => ({
  ...{ id: `0190000${number}-0000-7000-8000-000000000000`, number, by: 'Mo', isByAuthor: false },
  ...{ at: `2026-03-0${number}T09:00:00.000Z`, before: words('a'), after: words('b'), ...parts },
});
const answer = (what: 'accept' | 'decline' | 'change', at: string) => ({ answer: { answer: what, at } });

describe('how a story was published', () => {
  const NOON = '2026-03-05T12:00:00.000Z';
  it.each<[ModerationDeed, Revision[]]>([
    ['as-written', []],
    ['edit-told', [revision(1)]],
    ['as-written', [revision(1), revision(2, { before: words('b'), after: words('a') })]],
    ['edit-agreed', [revision(1, answer('accept', '2026-03-04T09:00:00.000Z'))]],
    ['edit-told', [revision(1, answer('accept', '2026-03-06T09:00:00.000Z'))]],
    ['edit-declined', [revision(1, answer('decline', '2026-03-04T09:00:00.000Z'))]],
    [
      'edit-changed',
      [revision(1, answer('change', '2026-03-04T09:00:00.000Z')), revision(2, { isByAuthor: true, after: words('c') })],
    ],
    ['as-written', [revision(6)]],
  ])('is "%s"', (expected, revisions) => {
    expect(howPublished(revisions, NOON)).toBe(expected);
  });
});

describe('what was done', () => {
  it('adds up to figures worked out by hand', () => {
    const published = (hours: number, isAgain = false) => ({
      ...{ receivedAt: '2026-03-01T00:00:00.000Z', isAgain, revisions: [] },
      at: new Date(Date.parse('2026-03-01T00:00:00.000Z') + hours * HOUR_MS).toISOString(),
    });
    const deeds = deedsIn(
      [
        { kind: 'submitted', count: 23 },
        { kind: 'published', count: 7 },
        { kind: 'rejected', detail: 'abusive', count: 3 },
        { kind: 'rejected', detail: 'duplicate', count: 9 },
        { kind: 'held', detail: 'checking: a call', count: 2 },
        { kind: 'held', detail: 'very-serious', count: 4 },
        { kind: 'reply-sent', count: 99 },
      ],
      [...[1, 2, 10, 20, 40, 100].map((hours) => published(hours)), published(1000, true)],
    );
    expect(deeds.counts).toEqual({
      ...{ received: 23, published: 7, rejected: 12, held: 6, 'very-serious': 4, 'as-written': 7 },
    });
    const { counts, rejectedFor, hours } = shownFigures(deeds);
    expect(counts).toMatchObject({ received: 25, published: 7, rejected: 10, held: 5, 'very-serious': 5 });
    expect(rejectedFor).toMatchObject({ abusive: 5, duplicate: 10, commercial: 0 });
    // Of 1, 2, 10, 20, 40 and 100 the middle is between 10 and 20; nine in ten of six are all six.
    expect(hours).toEqual({ median: 15, nineInTen: 100 });
  });

  it('tells no time of fewer than five stories', () => {
    const waits = [1, 2, 3, 4].map((hours) => hours * HOUR_MS);
    expect(shownFigures({ counts: {}, rejectedFor: {}, waits }).hours).toBeNull();
    expect(shownFigures({ counts: {}, rejectedFor: {}, waits: [...waits, 9 * HOUR_MS] }).hours).toEqual({
      median: 3,
      nineInTen: 9,
    });
  });

  it('is shown so that no figure but what is public differs for one person more, or is far from what it was', () => {
    const counted = fc.record({ deed: fc.constantFrom(...ModerationDeed.options), count: fc.nat(500) });
    fc.assert(
      fc.property(counted, ({ deed, count }) => {
        const shown = shownFigures({ counts: { [deed]: count }, rejectedFor: {}, waits: [] }).counts[deed];
        if (deed === 'published') expect(shown).toBe(count);
        else expect([shown % 5, Math.abs(shown - count) <= 2]).toEqual([0, true]);
      }),
    );
  });

  it('is the same whether it is added up at once or in parts', () => {
    const event = fc.record({
      kind: fc.constantFrom('submitted', 'held', 'rejected', 'taken-down'),
      detail: fc.constantFrom('abusive', 'very-serious', null),
      count: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(event), fc.array(event), (one, other) => {
        const whole: Deeds = deedsIn([...one, ...other], []);
        const parts = together([deedsIn(one, []), deedsIn(other, [])]);
        expect(shownFigures(parts)).toEqual(shownFigures(whole));
        expect(parts.counts).toEqual(whole.counts);
      }),
    );
  });
});

it('lists months from the latest to the first', () => {
  expect(monthsBetween('2025-11-30', '2026-02-01')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(monthsBetween('2026-02-01', '2026-02-01')).toEqual(['2026-02']);
  expect(monthsBetween('2026-02-02', '2026-02-01')).toEqual([]);
});
