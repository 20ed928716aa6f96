import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClaim } from './changes/sent.ts';
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

test('a picture that is new, or is said to show something else, is a claim; one left as it is or taken away is none', () => {
  const sign = { id: '019cadc6-9a80-7000-8000-000000000001', alt: 'The new sign' };
  const before = { status: 'in-progress', evidence: { text: 'A sign.', pictures: [sign] } } as const;
  const claims = (pictures: (typeof sign)[]) =>
    isClaim(before, { status: 'in-progress', evidence: { text: 'A sign.', pictures } });
  expect(claims([sign])).toBe(false);
  expect(claims([])).toBe(false);
  expect(claims([sign, { ...sign, id: '019cadc6-9a80-7000-8000-000000000002' }])).toBe(true);
  expect(claims([{ ...sign, alt: 'Another sign' }])).toBe(true);
  expect(isClaim({ status: 'planned' }, { status: 'planned', evidence: { pictures: [sign] } })).toBe(true);
});
