import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST } from '../surveys/suppression.ts';
import { WorkQuarter } from './figures.ts';
import {
  isWorkEditAnswered,
  openWorkEdit,
  quarterOf,
  quartersBefore,
  workDecisionTroubles,
  workDoorTroubles,
  workEditAnswerTroubles,
  workEditTroubles,
  workQuarter,
} from './index.ts';
import { WorkTopic } from './told.ts';

const stories = fc.array(fc.uniqueArray(fc.constantFrom(...WorkTopic.options)), { maxLength: 14 });

describe('what stories of staff were about', () => {
  it('never has a number of fewer than five, nor one that is five short of the whole', () => {
    fc.assert(
      fc.property(stories, (all) => {
        const told = workQuarter('2026-Q3', all);
        expect(WorkQuarter.parse(told)).toEqual(told);
        if (all.length < FEWEST) {
          expect(told).toEqual({ quarter: '2026-Q3', state: 'too-few', stories: 0, shown: {}, hidden: [] });
          return;
        }
        expect(told.stories).toBe(all.length);
        const isSmall = (count: number) => count > 0 && count < FEWEST;
        for (const count of Object.values(told.shown)) {
          expect([isSmall(count), isSmall(all.length - count)]).toEqual([false, false]);
        }
        expect([...Object.keys(told.shown), ...told.hidden].sort()).toEqual([...WorkTopic.options].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('is told of nobody the more for one story beside too few', () => {
    expect(workQuarter('2026-Q3', [['rota']])).toEqual(workQuarter('2026-Q3', []));
  });

  it('is shown where enough tell of it, and enough do not', () => {
    const all = [...Array(6).fill(['rota']), ...Array(5).fill([])];
    expect(workQuarter('2026-Q3', all)).toMatchObject({ state: 'told', stories: 11, shown: { rota: 6, care: 0 } });
    expect(workQuarter('2026-Q3', all.slice(0, 10)).shown).toEqual({});
  });
});

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s is in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

it('tells of no quarter that runs still', () => {
  expect(quartersBefore('2026-11-27', 4)).toEqual(['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4']);
  expect(quartersBefore('2026-01-01', 2)).toEqual(['2025-Q4', '2025-Q3']);
});

it('rejects by a rule, and opens a door that says where else to turn', () => {
  expect(workDecisionTroubles({ version: 1, verdict: 'reject' })).toMatchObject([{ pointer: '/reason' }]);
  expect(workDecisionTroubles({ version: 1, verdict: 'reject', reason: 'abusive' })).toEqual([]);
  expect(workDecisionTroubles({ version: 1, verdict: 'pass-on' })).toEqual([]);
  expect(workDoorTroubles({ version: 0, isOpen: true })).toMatchObject([{ pointer: '/speakUp' }]);
  expect(workDoorTroubles({ version: 0, isOpen: true, speakUp: 'Ask.' })).toEqual([]);
  expect(workDoorTroubles({ version: 0, isOpen: false })).toEqual([]);
});

describe('an edit of a story of staff', () => {
  const words = fc.record(
    {
      happened: fc.constantFrom('a', 'b'),
      good: fc.constantFrom('a', undefined),
      better: fc.constantFrom('a', undefined),
    },
    { requiredKeys: ['happened'] },
  );
  const at = '2026-11-27T10:00:00.000Z';
  const edit = fc.record({
    ...{ id: fc.uuid({ version: 7 }), by: fc.constant('Sam'), isByAuthor: fc.boolean(), at: fc.constant(at) },
    ...{ before: words, after: words, reason: fc.constant('language' as const) },
    answer: fc.constantFrom(undefined, { answer: 'accept' as const, at }, { answer: 'change' as const, at }),
    ended: fc.constantFrom(undefined, { how: 'taken-back' as const, at }),
  });

  it('changes something and says why, or is refused at the field that is missing', () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom('language', 'other'), (told, after, reason) => {
        const draft = { version: 1, ...after, reason: reason as 'language' | 'other' };
        const isSame = (['happened', 'good', 'better'] as const).every((field) => told[field] === after[field]);
        const pointers = workEditTroubles(told, draft).map(({ pointer }) => pointer);
        expect(pointers).toEqual([...(isSame ? ['/happened'] : []), ...(reason === 'other' ? ['/note'] : [])]);
        expect(workEditTroubles(told, { ...draft, note: 'So.' }).map(({ pointer }) => pointer)).not.toContain('/note');
        const own = { edit: '019cadc6-9a80-7000-8000-000000000001', answer: 'change', words: told } as const;
        expect(workEditAnswerTroubles(after, own)).toHaveLength(isSame ? 1 : 0);
        expect(workEditAnswerTroubles(after, { ...own, answer: 'decline' })).toEqual([]);
      }),
    );
  });

  it('is asked about while it is neither answered nor over, and is what was said of it after that', () => {
    fc.assert(
      fc.property(fc.uniqueArray(edit, { maxLength: 5, selector: ({ id }) => id }), (edits) => {
        const open = openWorkEdit(edits);
        if (open) expect(open).toMatchObject({ isByAuthor: false, answer: undefined, ended: undefined });
        for (const { id, answer } of edits) {
          expect(isWorkEditAnswered(edits, { edit: id, answer: 'accept' })).toBe(answer?.answer === 'accept');
        }
        expect(open ? isWorkEditAnswered(edits, { edit: open.id, answer: 'decline' }) : false).toBe(false);
      }),
    );
  });
});
