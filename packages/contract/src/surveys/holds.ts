import type { Answer, Answers, Given } from './answers.ts';
import type { Condition, Test } from './conditions.ts';

/** What is known where a condition is looked at: only answers to questions that were asked. */
export interface Known {
  answers: Answers;
  given: Given;
  scores: Readonly<Record<string, number>>;
}

/** Whether a condition is true of what is known. */
export function holds(condition: Condition, known: Known): boolean {
  return 'all' in condition
    ? condition.all.every((test) => isTrue(test, known))
    : condition.any.some((test) => isTrue(test, known));
}

function isTrue(test: Test, known: Known): boolean {
  if ('given' in test) return isAmong([known.given[test.given]], test.values) === (test.is === 'one-of');
  if ('score' in test) return compares(known.scores[test.score], test);
  const answer = known.answers[test.question];
  if ('number' in test) return compares(answer, test);
  if ('values' in test) return isAmong(chosenIn(answer, test.row), test.values) === (test.is === 'one-of');
  return isAnswered(answer) === (test.is === 'answered');
}

function compares(value: unknown, { is, number }: { is: string; number: number }): boolean {
  if (typeof value !== 'number') return false;
  return is === 'at-least' ? value >= number : value <= number;
}

function isAmong(chosen: readonly (string | undefined)[], values: readonly string[]): boolean {
  return chosen.some((one) => one !== undefined && values.includes(one));
}

/** Whether something was said; not so where it was declined. */
export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined || isDeclined(answer)) return false;
  if (Array.isArray(answer)) return answer.length > 0;
  return typeof answer !== 'object' || !('rows' in answer) || Object.keys(answer.rows).length > 0;
}

export function isDeclined(answer: Answer | undefined): boolean {
  return typeof answer === 'object' && 'declined' in answer;
}

/** The options that an answer chose, as conditions and counts name them. */
export function chosenIn(answer: Answer | undefined, row?: string): readonly string[] {
  if (answer === undefined || typeof answer === 'number') return [];
  if (typeof answer === 'boolean') return [answer ? 'yes' : 'no'];
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer.map((one) => (typeof one === 'string' ? one : 'other'));
  if ('rows' in answer) return row !== undefined && answer.rows[row] !== undefined ? [answer.rows[row]] : [];
  return ['other' in answer ? 'other' : 'declined'];
}
