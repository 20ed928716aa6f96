import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComplaintTimes, complaintClocks, england2009 } from './index.ts';

// Came on Maundy Thursday 2026.
const came: ComplaintTimes = { receivedOn: '2026-04-02', isOral: false };

function states(times: ComplaintTimes, today: string): string[] {
  return complaintClocks(times, today, england2009).map(
    ({ kind, due, state, left }) => `${kind} ${due} ${state} ${left}`,
  );
}

describe('the clocks of a complaint', () => {
  it('that came before Easter count no day of it', () => {
    expect(states(came, '2026-04-06')).toEqual(['acknowledge 2026-04-09 running 3', 'law 2026-10-01 running 178']);
    expect(states(came, '2026-04-10')[0]).toBe('acknowledge 2026-04-09 overdue -1');
  });

  it('that was acknowledged on the last day is in time, a day later is not', () => {
    expect(states({ ...came, acknowledgedOn: '2026-04-09' }, '2026-06-01')[0]).toBe('acknowledge 2026-04-09 met 0');
    expect(states({ ...came, acknowledgedOn: '2026-04-10' }, '2026-06-01')[0]).toBe('acknowledge 2026-04-09 missed -1');
  });

  it('made by word of mouth show by when it can be settled, until then', () => {
    const oral = { ...came, isOral: true };
    expect(states(oral, '2026-04-07')[0]).toBe('settle 2026-04-07 running 0');
    expect(states(oral, '2026-04-08').join()).not.toContain('settle');
    expect(states({ ...oral, settledOn: '2026-04-07', endedOn: '2026-04-07' }, '2026-06-01')).toEqual([
      'settle 2026-04-07 met 0',
    ]);
  });

  it('show the agreed period, met by the response', () => {
    const agreed = { ...came, acknowledgedOn: '2026-04-07', period: { by: '2026-05-08', hasLapsed: false } };
    expect(states(agreed, '2026-05-05')[1]).toBe('period 2026-05-08 running 3');
    expect(states({ ...agreed, respondedOn: '2026-05-08' }, '2026-06-01').slice(1)).toEqual([
      'period 2026-05-08 met 0',
      'law 2026-10-01 met 146',
    ]);
  });

  it('show a period that was over before it was put off as missed, whenever the response goes out', () => {
    const lapsed = { ...came, period: { by: '2026-06-08', hasLapsed: true } };
    expect(states(lapsed, '2026-06-01')[1]).toBe('period 2026-06-08 running 5');
    expect(states({ ...lapsed, respondedOn: '2026-06-05' }, '2026-06-09')[1]).toBe('period 2026-06-08 missed 1');
  });

  it('show a longer time in place of that of the law, where it was agreed', () => {
    expect(states({ ...came, longerUntil: '2026-12-01' }, '2026-12-02')[1]).toBe('law 2026-12-01 overdue -1');
  });

  it('that was withdrawn have no last day after that, and one that was missed before', () => {
    expect(states({ ...came, endedOn: '2026-04-09' }, '2026-06-01')).toEqual([]);
    expect(states({ ...came, endedOn: '2026-04-10' }, '2026-06-01')).toEqual(['acknowledge 2026-04-09 missed -1']);
  });

  it('come in order, each once, and only what is not done can be overdue', () => {
    const days = fc
      .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const some = fc.option(days, { nil: undefined });
    const times = fc.record({
      ...{ receivedOn: days, isOral: fc.boolean(), acknowledgedOn: some, settledOn: some },
      period: fc.option(fc.record({ by: days, hasLapsed: fc.boolean() }), { nil: undefined }),
      ...{ longerUntil: some, respondedOn: some, endedOn: some },
    });
    fc.assert(
      fc.property(times, days, (facts, today) => {
        const clocks = complaintClocks(facts, today, england2009);
        const kinds = clocks.map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(clocks.map(({ due }) => due)).toEqual(clocks.map(({ due }) => due).toSorted());
        if (facts.respondedOn || facts.endedOn) {
          const open = clocks.filter(({ state }) => state === 'running' || state === 'overdue').map(({ kind }) => kind);
          expect(open.filter((kind) => kind === 'period' || kind === 'law')).toEqual([]);
        }
      }),
    );
  });
});
