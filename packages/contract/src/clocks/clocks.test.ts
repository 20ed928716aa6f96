import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockTerms } from './clock.ts';
import {
  bankHolidays,
  type ClockFacts,
  clockAllows,
  clockOn,
  countOn,
  daysLeft,
  dueAfterPause,
  dueDay,
  isWorkingDay,
} from './index.ts';

const TWO_WORKING: ClockTerms = { days: 2, counted: 'working' };
const TWO_CALENDAR: ClockTerms = { days: 2, counted: 'calendar' };

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2050-11-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const terms = fc.record({ days: fc.integer({ min: 1, max: 60 }), counted: fc.constantFrom('working', 'calendar') });

describe('the last day for a reply within two working days', () => {
  // Worked by hand on a calendar of England.
  it.each([
    ['an ordinary Monday', '2026-11-23', '2026-11-25'],
    ['a Thursday, over the weekend', '2026-11-26', '2026-11-30'],
    ['a Friday', '2026-11-27', '2026-12-01'],
    ['a Saturday', '2026-11-28', '2026-12-01'],
    ['a Sunday', '2026-11-29', '2026-12-01'],
    ['the Wednesday before Easter 2026', '2026-04-01', '2026-04-07'],
    ['Maundy Thursday 2026', '2026-04-02', '2026-04-08'],
    ['Good Friday 2026', '2026-04-03', '2026-04-08'],
    ['Easter Monday 2026', '2026-04-06', '2026-04-08'],
    ['Maundy Thursday 2027, the clocks going forward that Sunday', '2027-03-25', '2027-03-31'],
    ['the Friday before the clocks go back in 2026', '2026-10-23', '2026-10-27'],
    ['the Sunday on which the clocks go back in 2026', '2026-10-25', '2026-10-27'],
    ['the Sunday on which the clocks go forward in 2026', '2026-03-29', '2026-03-31'],
    ['Christmas Eve 2026, Boxing Day being a Saturday', '2026-12-24', '2026-12-30'],
    ['Christmas Day 2026', '2026-12-25', '2026-12-30'],
    ['the Thursday before Christmas 2027, both days at the weekend', '2027-12-23', '2027-12-29'],
    ['New Year’s Eve 2026', '2026-12-31', '2027-01-05'],
    ['New Year’s Eve 2027, New Year being a Saturday', '2027-12-31', '2028-01-05'],
    ['the Friday before the early May bank holiday', '2026-05-01', '2026-05-06'],
    ['the Friday before the coronation', '2023-05-05', '2023-05-10'],
  ])('of what is published on %s', (_, published, due) => {
    expect(dueDay(published, TWO_WORKING)).toBe(due);
  });

  it('is two days on whatever the days are, where calendar days are counted', () => {
    expect(dueDay('2026-12-24', TWO_CALENDAR)).toBe('2026-12-26');
    expect(dueDay('2027-02-27', TWO_CALENDAR)).toBe('2027-03-01');
  });

  it('is always such a day, with just so many of them after publication', () => {
    fc.assert(
      fc.property(day, terms, (published, { days, counted }) => {
        const due = dueDay(published, { days, counted });
        expect(counted === 'calendar' || isWorkingDay(due)).toBe(true);
        expect(daysLeft(published, due, counted)).toBe(days);
        expect(daysLeft(due, due, counted)).toBe(0);
      }),
    );
  });

  it('never comes earlier for what is published later', () => {
    fc.assert(
      fc.property(day, fc.nat(40), terms, (published, later, kept) => {
        const after = countOn(published, later, 'calendar');
        expect(dueDay(after, kept) >= dueDay(published, kept)).toBe(true);
      }),
    );
  });
});

it('knows the bank holidays that date-holidays knows', async () => {
  // Its types tell of a CommonJS module, which it is not.
  const { default: Holidays } = (await import('date-holidays')) as unknown as {
    default: typeof import('date-holidays').default;
  };
  const england = new Holidays('GB', 'ENG', { types: ['bank', 'public'] });
  const years = [...new Set([...bankHolidays].map((holiday) => Number(holiday.slice(0, 4))))];
  const theirs = years.flatMap((year) => england.getHolidays(year).map(({ date }) => date.slice(0, 10)));
  expect([...new Set(theirs)].sort()).toEqual([...bankHolidays].sort());
  // A year from now there is time to look up the next ones.
  expect(Math.max(...years)).toBeGreaterThan(new Date().getFullYear() + 5);
});

describe('a clock', () => {
  const facts: ClockFacts = { terms: TWO_WORKING, startedAt: '2026-11-26T10:00:00.000Z', due: '2026-11-30' };

  it.each([
    ['2026-11-26', 'running', 2],
    ['2026-11-27', 'running', 1],
    ['2026-11-28', 'running', 1],
    ['2026-11-30', 'running', 0],
    ['2026-12-01', 'overdue', -1],
    ['2026-12-07', 'overdue', -5],
  ])('not answered is on %s %s', (today, state, left) => {
    expect(clockOn(today, facts)).toMatchObject({ state, left });
  });

  it('overdue on a weekend is so by no whole working day yet', () => {
    expect(clockOn('2026-11-28', { ...facts, due: '2026-11-27' })).toMatchObject({ state: 'overdue', left: 0 });
  });

  it.each([
    ['2026-11-26', 'met'],
    ['2026-11-30', 'met'],
    ['2026-12-01', 'missed'],
  ])('answered on %s is %s, whatever day it is now', (answered, state) => {
    for (const today of ['2026-12-01', '2027-06-01']) expect(clockOn(today, { ...facts, answered }).state).toBe(state);
  });

  it('stands still while it is paused, and is met by an answer then', () => {
    const paused = { at: '2026-11-27T09:00:00.000Z', day: '2026-11-27', reason: 'We wait for the author.', left: 1 };
    for (const today of ['2026-11-27', '2027-01-01']) {
      expect(clockOn(today, { ...facts, paused })).toMatchObject({ state: 'paused', left: 1 });
    }
    const { at, reason } = paused;
    expect(clockOn('2027-01-01', { ...facts, paused, answered: '2026-12-30' })).toMatchObject({
      ...{ state: 'met', paused: { at, reason } },
    });
  });

  it('counts how long it stands still, in the days that it counts', () => {
    const stands = (today: string, counted: 'working' | 'calendar') => {
      const paused = { at: '2026-12-23T23:30:00.000Z', day: '2026-12-23', reason: 'We wait for the author.', left: 1 };
      return clockOn(today, { ...facts, terms: { days: 2, counted }, paused }).paused?.days;
    };
    // Christmas on a Friday: Boxing Day is made up for on the Monday.
    const days = ['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-28', '2026-12-29', '2027-01-04'];
    expect(days.map((day) => stands(day, 'working'))).toEqual([0, 0, 1, 1, 2, 5]);
    expect(days.map((day) => stands(day, 'calendar'))).toEqual([0, 0, 1, 5, 6, 12]);
  });

  it('paused and let go on the same day is due when it was', () => {
    fc.assert(
      fc.property(day, terms, fc.nat(60), (published, kept, ran) => {
        const due = dueDay(published, kept);
        const today = countOn(published, ran, 'calendar');
        fc.pre(today <= due);
        expect(dueAfterPause(today, daysLeft(today, due, kept.counted), kept)).toBe(due);
      }),
    );
  });

  it('counts the days of years as one by one, and no slower than those of a week', () => {
    const oneByOne = (from: string, to: string) => {
      let count = 0;
      for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000) {
        if (isWorkingDay(new Date(at).toISOString().slice(0, 10))) count += 1;
      }
      return count;
    };
    const wide = fc.date({ min: new Date('2014-01-01'), max: new Date('2055-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(wide, wide, (one, other) => {
        const [from = '', to = ''] = [one, other].map((date) => date.toISOString().slice(0, 10)).sort();
        expect(daysLeft(from, to, 'working')).toBe(oneByOne(from, to));
        expect(daysLeft(to, from, 'working')).toBe(0 - oneByOne(from, to));
        expect(daysLeft(from, to, 'calendar')).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
      }),
    );
    const start = performance.now();
    for (let time = 0; time < 1000; time += 1) daysLeft('2014-01-01', '2050-01-01', 'working');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('has as many days left after a pause as before it', () => {
    fc.assert(
      fc.property(day, terms, fc.nat(60), fc.nat(100), (published, kept, ran, pausedFor) => {
        const due = dueDay(published, kept);
        const stopped = countOn(published, ran, 'calendar');
        fc.pre(stopped <= due);
        const left = daysLeft(stopped, due, kept.counted);
        const goesOn = countOn(stopped, pausedFor, 'calendar');
        const dueThen = dueAfterPause(goesOn, left, kept);
        expect(dueThen >= due).toBe(true);
        if (left > 0) expect(daysLeft(goesOn, dueThen, kept.counted)).toBe(left);
      }),
    );
  });

  it('can be stopped while it runs, and go on while it is stopped', () => {
    const running = clockOn('2026-11-27', facts);
    const paused = clockOn('2026-11-27', {
      ...facts,
      paused: { at: facts.startedAt, day: '2026-11-27', reason: 'x', left: 1 },
    });
    expect([clockAllows('pause-clock', running), clockAllows('resume-clock', running)]).toEqual([true, false]);
    expect([clockAllows('pause-clock', paused), clockAllows('resume-clock', paused)]).toEqual([false, true]);
    expect([clockAllows('pause-clock', undefined), clockAllows('reply', undefined)]).toEqual([false, true]);
  });
});
