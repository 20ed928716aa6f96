import { ComplaintState, ComplaintStep, parseBody } from '@hearback/contract';
import { complaintActions, path } from '@hearback/contract/complaints';
import { expect, test } from 'vitest';
import { hintOf, likelyNext, type StepField, stepFields, stepOf } from './step-forms.ts';

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

test('whoever writes what they read on their own page is told so, and that they may not read it yet', () => {
  const hints = (consent: 'not-needed' | 'missing' | 'refused' | 'given', way: 'online' | 'written' = 'online') =>
    complaintActions.flatMap((action) =>
      stepFields[action].flatMap((field) =>
        hintOf(field, { way, consent })?.includes('their own page') ? [`${action} ${field.name}`] : [],
      ),
    );
  const read = ['agree-issues text', 'explain-delay reason', 'extend reason', 'not-consider reason', 'update text'];
  expect(hints('not-needed').sort()).toEqual(read);
  expect(hints('missing').sort()).toEqual(read);
  expect(hints('not-needed', 'written')).toEqual([]);
  const [reason] = stepFields['explain-delay'];
  if (!reason) throw new Error('The form has no field.');
  const [may, mayNot] = [
    hintOf(reason, { way: 'online', consent: 'given' }),
    hintOf(reason, { way: 'online', consent: 'refused' }),
  ];
  expect([may, mayNot?.startsWith(may ?? ' ')]).toEqual([expect.stringContaining('as you write it'), false]);
});
