import type { FieldError, ProblemCode } from '@hearback/contract';
import { isHearbackProblem, isHearbackUnreachable } from '@hearback/sdk';

/** Why a call came to nothing: the platform's problem, or no answer at all. */
export interface Failure {
  code: ProblemCode | 'no-answer';
  /** The platform's own words on it; empty where there was no answer. */
  detail: string;
  errors: readonly FieldError[];
}

/** What came of a call. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** Makes a call; whatever it throws comes back as a failure. */
export async function attempt<Value>(call: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await call() };
  } catch (error) {
    return { ok: false, failure: failureFrom(error) };
  }
}

function failureFrom(error: unknown): Failure {
  if (isHearbackProblem(error)) {
    const { code, detail, errors = [] } = error.problem;
    return { code, detail, errors };
  }
  return { code: isHearbackUnreachable(error) ? 'no-answer' : 'internal', detail: '', errors: [] };
}
