import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoryAction } from '../staff.ts';
import { REJECTION_OPEN_MINUTES, rejectionAllows, rejectionOpenUntil } from './rejecting.ts';

test('a rejection is open for half an hour from when it was made, over every change of the clocks', () => {
  const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (at) => {
      const minutes = (rejectionOpenUntil(at.toISOString()).getTime() - at.getTime()) / 60_000;
      expect(minutes).toBe(REJECTION_OPEN_MINUTES);
    }),
  );
});

test('only taking a rejection back depends on whether it is open', () => {
  for (const action of StoryAction.options) {
    expect(rejectionAllows(action, '2027-01-01T10:00:00.000Z')).toBe(true);
    expect(rejectionAllows(action, undefined)).toBe(action !== 'take-back-rejection');
  }
});
