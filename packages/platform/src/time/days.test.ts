import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayInLondon, instant } from './clock.ts';
import { endOfDay, startOfDay } from './days.ts';

const moments = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

it('every moment lies in its own day as it is stored, the last day of all too', () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const [day, stored] = [dayInLondon(moment), instant(moment)];
      expect([startOfDay(day) <= stored, stored < endOfDay(day)]).toEqual([true, true]);
    }),
    { examples: [[new Date('9999-12-31T23:59:59.999Z')], [new Date('9999-12-30T23:59:59.999Z')]] },
  );
});

it('a day ends as the next one begins', () => {
  expect(endOfDay('2026-03-29')).toBe('2026-03-29T23:00:00.000Z');
  expect(endOfDay('9999-12-30')).toBe(startOfDay('9999-12-31'));
  expect('2026-11-27T12:00:00.000Z' < endOfDay('9999-12-31')).toBe(true);
});
