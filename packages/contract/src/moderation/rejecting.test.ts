import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoryAction, type TimelineEvent } from '../staff.ts';
import { REJECTION_OPEN_MINUTES, rejectionAllows, rejectionOpenUntil, toldEvents } from './rejecting.ts';

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

test('an author hears of each rejection whose half hour passed, and of all else, but never of one taken back', () => {
  const act = fc.tuple(fc.constantFrom('reject', 'take back', 'appeal'), fc.nat(45));
  fc.assert(
    fc.property(fc.array(act), fc.nat(45), (acts, later) => {
      const events: TimelineEvent[] = [];
      let [minute, rejectedAt]: [number, number | undefined] = [0, undefined];
      const mailed = new Set<string>();
      const wait = (minutes: number) => {
        minute += minutes;
        if (rejectedAt !== undefined && minute - rejectedAt >= 30) mailed.add(`event-${rejectedAt}`);
      };
      const happens = (kind: TimelineEvent['kind']) => {
        events.push({ id: `event-${minute}`, at: at(minute), kind, by: 'Mo' });
      };
      for (const [what, waited] of acts) {
        wait(waited + 1);
        const isOpen = rejectedAt !== undefined && minute - rejectedAt < 30;
        if (what === 'reject' && rejectedAt === undefined) {
          rejectedAt = minute;
          happens('rejected');
        } else if (what === 'take back' && isOpen) {
          rejectedAt = undefined;
          happens('rejection-taken-back');
        } else if (what === 'appeal' && rejectedAt !== undefined && !isOpen) {
          rejectedAt = undefined;
          happens('appeal-upheld');
        }
      }
      wait(later);
      const told = toldEvents(events, new Date(at(minute)));
      const others = events.filter(({ kind }) => kind === 'appeal-upheld').map(({ id }) => id);
      expect(new Set(told.map(({ id }) => id))).toEqual(new Set([...mailed, ...others]));
    }),
  );
});

function at(minute: number): string {
  return new Date(Date.UTC(2026, 2, 29) + minute * 60_000).toISOString();
}
