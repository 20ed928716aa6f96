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

/** Nothing public is at this address, or nothing that is this person's to see: the two look the same on purpose. */
export function notFound(what: string): Refusal {
  return new Refusal('not-found', `There is no ${what} here. Check the address.`);
}

/** No organisation has the code in the address: a person who asks for a page is helped to find theirs. */
export class UnknownOrganisation extends Refusal {
  readonly what = 'organisation';

  constructor() {
    super('not-found', 'There is no organisation with this code here. Check the address.');
  }
}

/** No survey that was ever open has the id in the address: a person is helped to find whom they wanted to tell. */
export class UnknownSurvey extends Refusal {
  readonly what = 'survey';

  constructor() {
    super('not-found', 'There is no survey here. Check the address.');
  }
}
