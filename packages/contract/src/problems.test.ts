import { describe, expect, it } from 'vitest';
import { fieldError } from './field-errors.ts';
import { FieldErrorCode, Problem, ProblemCode, problem, problemStatus } from './problems.ts';

describe.each(ProblemCode.options)('the problem %s', (code) => {
  it('has the status of its code and words for people', () => {
    const made = problem(code, 'Do this.');
    expect(Problem.parse(made)).toEqual(made);
    expect(made).toMatchObject({ code, status: problemStatus[code], type: `urn:hearback:problem:${code}` });
    expect(made.title).toMatch(/^[A-Z]/);
    expect(made).not.toHaveProperty('errors');
  });
});

it('has an error status for every code', () => {
  for (const status of Object.values(problemStatus)) expect(status).toBeGreaterThanOrEqual(400);
  expect(Object.keys(problemStatus)).toEqual(ProblemCode.options);
});

it('carries the bad fields', () => {
  const errors = FieldErrorCode.options.map((code) => fieldError('/happened', code));
  expect(problem('invalid', 'Mend it.', errors).errors).toEqual(errors);
  for (const { detail } of errors) expect(detail).toMatch(/^[A-Z].*\.$/);
});

it('says more about a field where more is known', () => {
  expect(fieldError('/due', 'in-the-past', 'Say Monday.').detail).toBe('Say Monday.');
});
