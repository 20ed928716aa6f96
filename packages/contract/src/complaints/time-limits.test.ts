import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft, isWorkingDay } from '../clocks/index.ts';
import { acknowledgeBy, complainBy, england2009, isLate, respondBy, safeguardingBy, settleBy } from './index.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2048-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the last day to acknowledge a complaint, and to settle it as an everyday matter', () => {
  // Worked by hand on a calendar of England.
  it.each([
    ['an ordinary Monday', '2026-11-23', '2026-11-26', '2026-11-24'],
    ['a Wednesday, over the weekend', '2026-11-25', '2026-11-30', '2026-11-26'],
    ['a Friday', '2026-11-27', '2026-12-02', '2026-11-30'],
    ['a Saturday', '2026-11-28', '2026-12-02', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-12-02', '2026-11-30'],
    ['the Tuesday before Easter 2026', '2026-03-31', '2026-04-07', '2026-04-01'],
    ['the Wednesday before Easter 2026', '2026-04-01', '2026-04-08', '2026-04-02'],
    ['Maundy Thursday 2026', '2026-04-02', '2026-04-09', '2026-04-07'],
    ['Good Friday 2026', '2026-04-03', '2026-04-09', '2026-04-07'],
    ['Easter Sunday 2026', '2026-04-05', '2026-04-09', '2026-04-07'],
    ['Easter Monday 2026', '2026-04-06', '2026-04-09', '2026-04-07'],
    ['Maundy Thursday 2027, the clocks going forward on Easter Sunday', '2027-03-25', '2027-04-01', '2027-03-30'],
    ['the Friday before the clocks go forward in 2026', '2026-03-27', '2026-04-01', '2026-03-30'],
    ['the Sunday on which the clocks go forward in 2026', '2026-03-29', '2026-04-01', '2026-03-30'],
    ['the Friday before the clocks go back in 2026', '2026-10-23', '2026-10-28', '2026-10-26'],
    ['the Sunday on which the clocks go back in 2026', '2026-10-25', '2026-10-28', '2026-10-26'],
    ['the Wednesday before Christmas 2026, Boxing Day being a Saturday', '2026-12-23', '2026-12-30', '2026-12-24'],
    ['Christmas Eve 2026', '2026-12-24', '2026-12-31', '2026-12-29'],
    ['Christmas Day 2026', '2026-12-25', '2026-12-31', '2026-12-29'],
    ['the Thursday before Christmas 2027, both days at the weekend', '2027-12-23', '2027-12-30', '2027-12-24'],
    ['Christmas Eve 2027', '2027-12-24', '2027-12-31', '2027-12-29'],
    ['New Year’s Eve 2026', '2026-12-31', '2027-01-06', '2027-01-04'],
    ['New Year’s Eve 2027, New Year being a Saturday', '2027-12-31', '2028-01-06', '2028-01-04'],
    ['the Friday before the coronation', '2023-05-05', '2023-05-11', '2023-05-09'],
  ])('that came on %s', (_, receivedOn, acknowledged, settled) => {
    expect([acknowledgeBy(receivedOn, england2009), settleBy(receivedOn, england2009)]).toEqual([
      acknowledged,
      settled,
    ]);
  });

  it('is a working day, as many of them after it came as the law has', () => {
    fc.assert(
      fc.property(day, (receivedOn) => {
        for (const [due, { days }] of [
          [acknowledgeBy(receivedOn, england2009), england2009.acknowledge],
          [settleBy(receivedOn, england2009), england2009.settle],
        ] as const) {
          expect([isWorkingDay(due), daysLeft(receivedOn, due, 'working')]).toEqual([true, days]);
        }
      }),
    );
  });
});

describe('the last day of the twelve months in which one complains', () => {
  it.each([
    ['an ordinary day', '2025-11-28', '2026-11-28'],
    ['a leap day', '2024-02-29', '2025-02-28'],
    ['the day before a leap day', '2027-02-28', '2028-02-28'],
    ['the end of a year', '2025-12-31', '2026-12-31'],
  ])('from %s', (_, happenedOn, last) => {
    expect(complainBy({ happenedOn }, england2009)).toBe(last);
    expect(isLate(last, { happenedOn }, england2009)).toBe(false);
    expect(isLate(dayAfter(last), { happenedOn }, england2009)).toBe(true);
  });

  it('is counted from the later one of event and knowing', () => {
    const [happenedOn, knownOn] = ['2020-03-01', '2026-02-01'];
    expect(complainBy({ happenedOn, knownOn }, england2009)).toBe('2027-02-01');
    expect(complainBy({ happenedOn: knownOn, knownOn: happenedOn }, england2009)).toBe('2027-02-01');
    expect(complainBy({ knownOn }, england2009)).toBe('2027-02-01');
  });

  it('is none where nobody has said when it was: nothing is late by a guess', () => {
    expect(complainBy({}, england2009)).toBeUndefined();
    expect(isLate('2026-11-28', {}, england2009)).toBe(false);
  });
});

describe('the last day of the six months for the response', () => {
  // The day of receipt is the first of them.
  it.each([
    ['the first of a month', '2026-04-01', '2026-09-30'],
    ['the middle of one', '2026-11-28', '2027-05-27'],
    ['Maundy Thursday', '2026-04-02', '2026-10-01'],
    ['a day whose number February does not have', '2026-08-31', '2027-02-28'],
    ['the same before a leap year', '2027-08-30', '2028-02-29'],
    ['the last day that February has', '2026-08-28', '2027-02-27'],
    ['a leap day', '2028-02-29', '2028-08-28'],
    ['the 31st before a month of 30 days', '2026-05-31', '2026-11-30'],
  ])('from %s', (_, receivedOn, last) => {
    expect(respondBy(receivedOn, england2009)).toBe(last);
  });

  it('never comes earlier for what came later, and is 180 to 184 days on', () => {
    fc.assert(
      fc.property(day, fc.nat(40), (receivedOn, later) => {
        const after = new Date(Date.parse(receivedOn) + later * 86_400_000).toISOString().slice(0, 10);
        expect(respondBy(after, england2009) >= respondBy(receivedOn, england2009)).toBe(true);
        const length = daysLeft(receivedOn, respondBy(receivedOn, england2009), 'calendar') + 1;
        expect(length).toBeGreaterThanOrEqual(180);
        expect(length).toBeLessThanOrEqual(184);
      }),
    );
  });
});

it.each([
  ['an ordinary night', '2026-11-28T02:10:00.000Z', '2026-11-29T02:10:00.000Z'],
  ['the day before the clocks go forward', '2026-03-28T12:00:00.000Z', '2026-03-29T12:00:00.000Z'],
  ['the day before the clocks go back', '2026-10-24T11:00:00.000Z', '2026-10-25T11:00:00.000Z'],
  ['Christmas Eve', '2026-12-24T17:00:00.000Z', '2026-12-25T17:00:00.000Z'],
])('safeguarding is told within 24 hours as they pass, from %s', (_, at, due) => {
  expect(safeguardingBy(at, england2009)).toBe(due);
});

it('no length is taken for verified that nobody looked up', () => {
  const { id, version, name, ...rules } = england2009;
  expect([id, version, name.length > 0]).toEqual(['england-2009', expect.stringMatching(/^\d{4}-\d\d-\d\d$/), true]);
  for (const rule of Object.values(rules)) {
    expect(rule.source).not.toBe('');
    expect(rule.isVerified).toBe(false);
  }
});

function dayAfter(of: string): string {
  return new Date(Date.parse(of) + 86_400_000).toISOString().slice(0, 10);
}
