import { type Condition, type Test, testsOf } from '../surveys/conditions.ts';

/** More than these a condition does not have. */
export const MOST_TESTS = 10;

/** True of all; `false` where those are too many. */
export const allOf = (tests: Test[]): Condition | false => (tests.length > MOST_TESTS ? false : { all: tests });

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
