import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChangeFilter, ChangeStatus, dueTrouble, isShownBy, lastDueDay } from './changes.ts';

test('a change may be due from today on, for five years', () => {
  const today = '2026-11-25';
  expect(dueTrouble('2026-11-24', today)).toBe('in-the-past');
  expect(dueTrouble(today, today)).toBe(undefined);
  expect(dueTrouble('2031-11-25', today)).toBe(undefined);
  expect(dueTrouble('2031-11-26', today)).toBe('too-far-ahead');
  expect(dueTrouble('9999-12-31', today)).toBe('too-far-ahead');
});

test('the last day is a real one also from a leap day on', () => {
  expect(lastDueDay('2028-02-29')).toBe('2033-02-28');
  expect(lastDueDay('2028-02-28')).toBe('2033-02-28');
});

test('every change is in just one of open, done and not done, and what is overdue is open and due before today', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...ChangeStatus.options), day, day, (status, due, today) => {
      const shown = ChangeFilter.options.filter((filter) => isShownBy(filter, { status, due }, today));
      expect(shown.filter((filter) => filter !== 'overdue')).toHaveLength(1);
      expect(shown.includes('overdue')).toBe(shown.includes('open') && due < today);
    }),
  );
});
