import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestRhythm, lastDue, nextDue } from './due.ts';

const inLondon = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'Europe/London', weekday: 'long', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  hourCycle: 'h23',
});
const rhythm = fc.constantFrom<DigestRhythm>('daily', 'weekly');
const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });

describe('when a digest is due', () => {
  it.each([
    // The clocks go forward on 28 March 2027, a Sunday, and back on 31 October.
    ['daily', '2027-03-27T12:00:00Z', '2027-03-27T08:00:00.000Z', '2027-03-28T07:00:00.000Z'],
    ['daily', '2027-03-28T06:59:59Z', '2027-03-27T08:00:00.000Z', '2027-03-28T07:00:00.000Z'],
    ['daily', '2027-03-28T07:00:00Z', '2027-03-28T07:00:00.000Z', '2027-03-29T07:00:00.000Z'],
    ['weekly', '2027-03-28T12:00:00Z', '2027-03-22T08:00:00.000Z', '2027-03-29T07:00:00.000Z'],
    ['daily', '2027-10-30T12:00:00Z', '2027-10-30T07:00:00.000Z', '2027-10-31T08:00:00.000Z'],
    ['daily', '2027-10-31T07:30:00Z', '2027-10-30T07:00:00.000Z', '2027-10-31T08:00:00.000Z'],
    ['weekly', '2027-10-31T23:30:00Z', '2027-10-25T07:00:00.000Z', '2027-11-01T08:00:00.000Z'],
    // Half past midnight on Monday in England, and still Sunday in UTC.
    ['weekly', '2027-07-04T23:30:00Z', '2027-06-28T07:00:00.000Z', '2027-07-05T07:00:00.000Z'],
  ] as const)('%s at %s', (every, now, last, next) => {
    expect(lastDue(every, new Date(now)).toISOString()).toBe(last);
    expect(nextDue(every, new Date(now)).toISOString()).toBe(next);
  });

  it('is at eight in the morning in England, of a weekly one on a Monday', () => {
    fc.assert(
      fc.property(rhythm, moment, (every, now) => {
        for (const due of [lastDue(every, now), nextDue(every, now)]) {
          const said = inLondon.format(due);
          expect(said).toMatch(/08:00:00$/);
          if (every === 'weekly') expect(said).toMatch(/^Monday/);
        }
      }),
    );
  });

  it('comes once between now and then, whatever the clocks do', () => {
    fc.assert(
      fc.property(rhythm, moment, (every, now) => {
        const [last, next] = [lastDue(every, now), nextDue(every, now)];
        expect(last.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(nextDue(every, last)).toEqual(next);
        expect(lastDue(every, new Date(next.getTime() - 1))).toEqual(last);
        expect(lastDue(every, next)).toEqual(next);
        const hours = (next.getTime() - last.getTime()) / 3_600_000;
        const expected = every === 'daily' ? [23, 24, 25] : [167, 168, 169];
        expect(expected).toContain(hours);
      }),
    );
  });
});
