import { type Condition, type Test, testsOf } from '../surveys/conditions.ts';

/** More than these a condition does not have. */
export const MOST_TESTS = 10;

/** True of all; `false` where those are too many. */
export function allOf(lines: readonly Test[]): Condition | false {
  const tests = merged(lines, 'none-of');
  return tests.length > MOST_TESTS ? false : { all: tests };
}

/** True of both; `false` where a survey cannot say it. */
export function bothOf(
  outer: Condition | false | undefined,
  inner: Condition | false | undefined,
): Condition | false | undefined {
  if (outer === false || inner === false) return false;
  if (!outer || !inner) return outer ?? inner;
  const isPlain = [outer, inner].every((one) => 'all' in one || one.any.length === 1);
  return isPlain ? allOf([...testsOf(outer), ...testsOf(inner)]) : false;
}

/** Several values of one question are one test: any of some, or none of some. */
export function merged(tests: readonly Test[], is: 'one-of' | 'none-of'): Test[] {
  const all: Test[] = [];
  for (const test of tests) {
    const before = all.find((one) => isSameBut(one, test, is));
    if (before && 'values' in before && 'values' in test) before.values.push(...test.values);
    else all.push(structuredClone(test));
  }
  return all;
}

function isSameBut(one: Test, other: Test, is: 'one-of' | 'none-of'): boolean {
  if (!('values' in one) || !('values' in other) || one.is !== is) return false;
  const bare = (test: Test) => JSON.stringify({ ...test, values: [] });
  return bare(one) === bare(other);
}
