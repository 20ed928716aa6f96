import { expect, test } from 'vitest';
import { dueTrouble, lastDueDay } from './changes.ts';

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
