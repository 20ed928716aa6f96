import { type endpoints, type Problem, type ProblemCode, problem } from '@hearback/contract';

type NamesIn<Table, Prefix extends string = ''> = {
  [Name in keyof Table & string]: Table[Name] extends { path: string }
    ? `${Prefix}${Name}`
    : NamesIn<Table[Name], `${Prefix}${Name}.`>;
}[keyof Table & string];

/** The dotted name of an endpoint, such as `stories.submit` or `staff.stories.publish`. */
export type EndpointName = NamesIn<typeof endpoints>;

/**
 * How a call fails. `network`: it never arrives. `answer-lost`: what was asked for is done, but the answer is lost on
 * its way back. A code or a whole problem: that is the answer, and nothing is done.
 */
export type Failure = 'network' | 'answer-lost' | ProblemCode | Problem;

/** The problem that a failure is answered with; `undefined` where no answer comes. */
export function problemOf(failure: Failure | undefined): Problem | undefined {
  if (failure === undefined || failure === 'network' || failure === 'answer-lost') return undefined;
  return typeof failure === 'string' ? problem(failure, 'The test asked for this call to fail.') : failure;
}
