import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInLondon, startOfDay } from './clock.ts';

describe('the beginning of a day in England', () => {
  it.each([
    ['2026-01-15', '2026-01-15T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
  ])('of %s is %s', (day, moment) => {
    expect(startOfDay(day).toISOString()).toBe(moment);
  });

  it('is that day, and a moment before it is not', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const start = startOfDay(day);
        expect(dayInLondon(start)).toBe(day);
        expect(dayInLondon(new Date(start.getTime() - 1)) < day).toBe(true);
      }),
    );
  });
});
