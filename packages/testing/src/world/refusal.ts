import {
  type FieldError,
  type FieldErrorCode,
  fieldError,
  type Problem,
  type ProblemCode,
  problem,
} from '@hearback/contract';

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

/** One field of a body is wrong in a way that its schema cannot know. */
export function wrongField(pointer: string, code: FieldErrorCode): Refusal {
  return new Refusal('invalid', 'Mend the fields that are named, then send it again.', [fieldError(pointer, code)]);
}

/** Throws `invalid` where something is wrong with a body's fields. */
export function mustBeRight(errors: FieldError[]): void {
  if (errors.length > 0) throw new Refusal('invalid', 'Mend the fields that are named, then send it again.', errors);
}
