import { describe, expect, it } from 'vitest';
import {
  type CountedComplaint,
  daysOf,
  ko41a,
  ko41b,
  type ReturnForm,
  type ReturnTerms,
  returnOf,
  returnsOf,
  type SectionId,
  summaryBoxes,
  survivorOf,
  yearOf,
} from './index.ts';

const filledOn = '2026-06-01';
const terms: ReturnTerms = { form: ko41b, year: '2025-26', filledOn };
const practice = { organisation: 'F84003' };

/** A complaint of a practice about one matter, received in the year. */
function complaint(more: Partial<CountedComplaint> = {}): CountedComplaint {
  const issues = [{ subject: 'communications', staff: ['gp'] }];
  return { ...practice, receivedOn: '2025-09-10', age: '26-55', status: 'patient', issues, ...more };
}

function summaryOf(complaints: readonly CountedComplaint[], year = '2025-26'): number[] {
  const { summary } = returnOf(complaints, practice, { ...terms, year });
  return summaryBoxes.map((box) => summary[box] ?? -1);
}

function marked(complaints: readonly CountedComplaint[], section: SectionId, form: ReturnForm = ko41b) {
  const boxes = returnOf(complaints, practice, { ...terms, form }).sections[section] ?? {};
  return Object.fromEntries(Object.entries(boxes).filter(([, count]) => count !== 0));
}

describe('what a return counts', () => {
  // In the order of the summary: brought forward, new, upheld, partly, not upheld, resolved, carried forward.
  it.each<[string, Partial<CountedComplaint>, number[]]>([
    ['one that is open', {}, [0, 1, 0, 0, 0, 0, 1]],
    ['one that was upheld', { resolved: { on: '2025-10-01', outcome: 'upheld' } }, [0, 1, 1, 0, 0, 1, 0]],
    ['one of the first day', { receivedOn: '2025-04-01' }, [0, 1, 0, 0, 0, 0, 1]],
    ['one of the last day', { receivedOn: '2026-03-31' }, [0, 1, 0, 0, 0, 0, 1]],
    ['one of the next year', { receivedOn: '2026-04-01' }, [0, 0, 0, 0, 0, 0, 0]],
    ['one brought forward', { receivedOn: '2025-03-31' }, [1, 0, 0, 0, 0, 0, 1]],
    [
      'one brought forward and resolved on the first day',
      { receivedOn: '2025-03-31', resolved: { on: '2025-04-01', outcome: 'partly-upheld' } },
      [1, 0, 0, 1, 0, 1, 0],
    ],
    [
      'one that was resolved before',
      { receivedOn: '2025-03-01', resolved: { on: '2025-03-31', outcome: 'upheld' } },
      [0, 0, 0, 0, 0, 0, 0],
    ],
    ['one resolved after', { resolved: { on: '2026-04-01', outcome: 'not-upheld' } }, [0, 1, 0, 0, 0, 0, 1]],
    [
      'by word of mouth, settled by the next working day',
      { receivedOn: '2026-03-31', left: { on: '2026-04-01', how: 'settled' } },
      [0, 0, 0, 0, 0, 0, 0],
    ],
    ['one sent to another body', { left: { on: '2025-10-01', how: 'transferred' } }, [0, 0, 0, 0, 0, 0, 0]],
    [
      'one sent to another body after it was carried forward',
      { receivedOn: '2025-03-01', left: { on: '2025-10-01', how: 'transferred' } },
      [1, 0, 0, 0, 1, 1, 0],
    ],
    ['one withdrawn', { left: { on: '2025-10-01', how: 'withdrawn' } }, [0, 1, 0, 0, 1, 1, 0]],
    ['one not considered', { left: { on: '2025-10-01', how: 'not-considered' } }, [0, 0, 0, 0, 0, 0, 0]],
    [
      'one withdrawn before the answer that was sent all the same',
      { left: { on: '2025-10-01', how: 'withdrawn' }, resolved: { on: '2026-02-01', outcome: 'upheld' } },
      [0, 1, 0, 0, 1, 1, 0],
    ],
    [
      'one opened again and withdrawn after its response',
      { resolved: { on: '2025-10-01', outcome: 'upheld' }, left: { on: '2026-02-01', how: 'withdrawn' } },
      [0, 1, 1, 0, 0, 1, 0],
    ],
  ])('of %s', (_, more, figures) => {
    expect(summaryOf([complaint(more)])).toEqual(figures);
  });

  it('is one complaint with as many marks as it has subjects, each once', () => {
    const issues = [
      { subject: 'communications', staff: ['gp', 'nurse'] },
      { subject: 'communications', staff: ['gp'] },
      { subject: 'clinical', staff: [] },
    ];
    expect(summaryOf([complaint({ issues })])[1]).toBe(1);
    expect(marked([complaint({ issues })], 'subject')).toEqual({ communications: 1, clinical: 1 });
    expect(marked([complaint({ issues })], 'staff')).toEqual({ gp: 1, nurse: 1 });
  });

  it('says of new complaints alone of what kind they are', () => {
    const before = complaint({ receivedOn: '2025-03-01' });
    for (const section of ['age', 'status', 'subject', 'staff'] as const) expect(marked([before], section)).toEqual({});
  });

  it('is under “unknown” or “other” where nobody said, or said what the lists do not have', () => {
    const bare = { ...practice, receivedOn: '2025-09-10', issues: [] };
    const odd = complaint({ age: 'constructor', status: 'x', issues: [{ subject: 'toString', staff: ['y'] }] });
    for (const one of [bare, odd]) {
      expect(marked([one], 'age')).toEqual({ unknown: 1 });
      expect(marked([one], 'status')).toEqual({ other: 1 });
      expect(marked([one], 'subject')).toEqual({ other: 1 });
      expect(marked([one], 'staff')).toEqual({ other: 1 });
    }
  });

  it('has clinical treatment in its own part of the return of trusts, and not under “other” too', () => {
    const issues = [{ subject: 'clinical-surgical', service: 'inpatient', staff: ['medical'] }];
    expect(marked([complaint({ issues })], 'clinical', ko41a)).toEqual({ 'clinical-surgical': 1 });
    expect(marked([complaint({ issues })], 'subject', ko41a)).toEqual({});
    expect(marked([complaint({ issues })], 'service', ko41a)).toEqual({ inpatient: 1 });
    expect(marked([complaint()], 'clinical', ko41a)).toEqual({});
  });

  it('is of each site of a trust by itself', () => {
    const [one, other, none] = ['RHA01', 'RHA02', undefined].map((site) => complaint({ organisation: 'RHA', site }));
    const returns = returnsOf(
      [one, other, other, none].flatMap((known) => known ?? []),
      { ...terms, form: ko41a },
    );
    expect(returns.map(({ organisation, site, summary }) => [organisation, site, summary.new])).toEqual([
      ['RHA', undefined, 1],
      ['RHA', 'RHA01', 1],
      ['RHA', 'RHA02', 2],
    ]);
  });

  it('is of a practice as a whole, whatever site somebody wrote down', () => {
    const those = [complaint({ site: 'F84003001' }), complaint()];
    expect(returnsOf(those, terms).map(({ site, summary }) => [site, summary.new])).toEqual([[undefined, 2]]);
  });

  it('of practices that merged is under the code that is left, once they have', () => {
    const mergers = [
      { from: 'F84001', to: 'F84002', on: '2025-12-01' },
      { from: 'F84002', to: 'F84003', on: '2026-04-10' },
    ];
    const those = ['F84001', 'F84002', 'F84003'].map((organisation) => complaint({ organisation }));
    const filed = (on: string) =>
      returnsOf(those, { ...terms, mergers, filledOn: on }).map(({ organisation, summary }) => [
        organisation,
        summary.new,
      ]);
    expect(filed('2025-11-30').length).toBe(3);
    expect(filed('2026-04-09')).toEqual([
      ['F84002', 2],
      ['F84003', 1],
    ]);
    // Merged after the end of the year, before it is sent.
    expect(filed('2026-04-10')).toEqual([['F84003', 3]]);
  });

  it('comes to an end where two organisations are said to be part of each other', () => {
    const mergers = [
      { from: 'A1', to: 'B1', on: '2025-01-01' },
      { from: 'B1', to: 'A1', on: '2025-01-01' },
    ];
    expect(survivorOf('A1', { mergers, filledOn })).toBe('B1');
  });

  it.each([
    ['2025-03-31', '2024-25'],
    ['2025-04-01', '2025-26'],
    ['2099-12-31', '2099-00'],
  ])('%s is in the year %s', (day, year) => {
    expect(yearOf(day, ko41b)).toBe(year);
    const { from, before } = daysOf(year, ko41b);
    expect(from <= day && day < before).toBe(true);
  });
});
