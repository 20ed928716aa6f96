import { expect, it } from 'vitest';
import { endpoints } from '../endpoints.ts';
import { listed } from '../openapi.ts';
import { auditWords, callWords } from './audit-en.ts';

it('has words of their own for each call by staff, which may be read, changed or refused', () => {
  const calls = listed(endpoints).filter(([, { audience }]) => audience === 'staff');
  expect(calls.filter(([name]) => !callWords[name]).map(([name]) => name)).toEqual([]);
  for (const [name, { summary }] of calls) expect(callWords[name]).not.toBe(summary);
  const known = new Set([...calls.map(([name]) => name), 'staff.audit.file', 'staff.surveys.file']);
  expect(Object.keys(callWords).filter((name) => name.startsWith('staff.') && !known.has(name))).toEqual([]);
});

it('says how somebody came in, what was done to their access, and what is too new to have words as it is', () => {
  expect(auditWords({ kind: 'signed-in', what: 'password' })).toBe('with a password');
  expect(auditWords({ kind: 'signed-in', what: 'ferrow-trust' })).toBe('by ferrow-trust');
  expect(auditWords({ kind: 'sign-in-failed', what: 'password' })).toBe('with a wrong password');
  expect(auditWords({ kind: 'access', what: 'role-given' })).toBe('Gave a role');
  expect(auditWords({ kind: 'refused', what: 'responder at A81001' })).toBe('responder at A81001');
});
