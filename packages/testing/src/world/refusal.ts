import { type FieldError, type Problem, type ProblemCode, problem } from '@hearback/contract';

/** A call that is answered with a problem. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly problem: Problem;

  constructor(code: ProblemCode, detail: string, errors?: FieldError[]) {
    super(detail);
    this.problem = problem(code, detail, errors);
  }
}

/** Nothing is at this address, or nothing that is this caller's to see. */
export function notFound(what: string): Refusal {
  return new Refusal('not-found', `There is no ${what} here. Check the address.`);
}
