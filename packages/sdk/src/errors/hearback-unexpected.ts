import { isNamedError } from './named-error.ts';

/** Something answered, but not as a platform of this version does: a proxy's page, a captive portal, another API. */
export class HearbackUnexpected extends Error {
  override readonly name = 'HearbackUnexpected';
  /** The HTTP status of the answer. */
  readonly status: number;
  /** How long the answer asked to be left alone, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(status: number, cause?: unknown, retryAfter?: number) {
    super(`The answer (${status}) was not understood.`, { cause });
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Whether an answer was not understood. Holds across frames. */
export function isHearbackUnexpected(error: unknown): error is HearbackUnexpected {
  return isNamedError(error, 'HearbackUnexpected');
}
