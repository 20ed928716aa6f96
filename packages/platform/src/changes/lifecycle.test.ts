import { ChangeStatus, isSettled } from '@hearback/contract';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayBecome, measureOf } from './lifecycle.ts';

const status = fc.constantFrom(...ChangeStatus.options);

it('never lets a change become what it is', () => {
  for (const one of ChangeStatus.options) expect(mayBecome(one, one)).toBe(false);
});

it('lets every change that is not settled be settled either way', () => {
  for (const one of ChangeStatus.options.filter((one) => !isSettled(one))) {
    expect([mayBecome(one, 'done'), mayBecome(one, 'not-done')]).toEqual([true, true]);
  }
});

it('lets every settled change be taken up again, and never be settled the other way at once', () => {
  expect(mayBecome('done', 'in-progress')).toBe(true);
  expect(mayBecome('not-done', 'in-progress')).toBe(true);
  expect(mayBecome('done', 'not-done')).toBe(false);
  expect(mayBecome('not-done', 'done')).toBe(false);
});

it('leads from any status to any other', () => {
  fc.assert(
    fc.property(status, status, (from, to) => {
      const reached = new Set([from]);
      for (const one of reached) {
        for (const other of ChangeStatus.options) if (mayBecome(one, other)) reached.add(other);
      }
      expect(reached.has(to)).toBe(true);
    }),
  );
});

it('counts a change as done, as planned, or not at all', () => {
  expect(Object.fromEntries(ChangeStatus.options.map((one) => [one, measureOf(one)]))).toEqual({
    planned: 'changesPlanned',
    'in-progress': 'changesPlanned',
    done: 'changesDone',
    'not-done': undefined,
  });
});
