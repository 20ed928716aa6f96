import type { Problem } from '@hearback/contract';
import { isNamedError } from './named-error.ts';

/** The platform answered that something is wrong, and said what: an RFC 9457 problem with a stable code. */
export class HearbackProblem extends Error {
  override readonly name = 'HearbackProblem';
  /** Everything the platform said, with a pointer for each bad field. */
  readonly problem: Problem;
  /** How long the platform asked to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** The stable code, such as `invalid` or `not-found`. */
  get code(): Problem['code'] {
    return this.problem.code;
  }
}

/** Whether it is a problem the platform named. Holds across frames. */
export function isHearbackProblem(error: unknown): error is HearbackProblem {
  return isNamedError(error, 'HearbackProblem');
}
