import { ComplaintState, ComplaintStep, parseBody } from '@hearback/contract';
import { complaintActions, path } from '@hearback/contract/complaints';
import { expect, test } from 'vitest';
import { likelyNext, type StepField, stepFields, stepOf } from './step-forms.ts';

const letter = 'a'.repeat(64);
const newIssue = '01977000-0000-7000-8000-000000000001';

const hasId = (field: StepField) => field.kind === 'changes' || (field.kind === 'one' && field.of !== 'staff');

/** Something good for each field of a form. */
function filled(action: (typeof complaintActions)[number]): Record<string, string> {
  const values = stepFields[action].map((field) => {
    if (field.kind === 'choice') return [field.name, field.options[0]?.[0] ?? ''];
    if (field.kind === 'check') return [field.name, 'yes'];
    if (field.kind === 'day') return [field.name, '2026-12-01'];
    return [field.name, hasId(field) ? newIssue : 'Some words.'];
  });
  return Object.fromEntries(values);
}

test.each(complaintActions)('the form of %s makes a step that the platform takes', (action) => {
  const step = stepOf(action, filled(action), { letter, newIssue });
  expect(parseBody(ComplaintStep, step)).toMatchObject({ ok: true, value: { action } });
});

test.each(complaintActions)('an empty form of %s makes no step of its own', (action) => {
  const step = stepOf(action, {}, { letter, newIssue });
  expect(step.action).toBe(action);
  const parsed = parseBody(ComplaintStep, step);
  for (const { pointer } of parsed.ok ? [] : parsed.errors) {
    const [, field = '', , inside] = (pointer ?? '').split('/');
    expect(stepFields[action].map(({ name }) => name)).toContain(inside ?? field);
  }
});

test.each(ComplaintState.options)('what is likely next of one that is %s can be done then', (state) => {
  for (const issues of [[], [{ evidence: ['The log.'] }], [{ evidence: [], finding: 'upheld' }]]) {
    for (const discussion of [undefined, 'held']) {
      const next = likelyNext({ state, issues, discussion } as unknown as Parameters<typeof likelyNext>[0]);
      for (const action of next) expect(path[action].moves).toHaveProperty(state);
    }
  }
});
