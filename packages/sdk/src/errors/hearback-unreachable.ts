import { isNamedError } from './named-error.ts';

/** The platform could not be reached: no network, no such host, refused by the browser, or no answer in time. */
export class HearbackUnreachable extends Error {
  override readonly name = 'HearbackUnreachable';

  constructor(cause: unknown) {
    super('The platform could not be reached.', { cause });
  }
}

/** Whether the platform could not be reached. Holds across frames. */
export function isHearbackUnreachable(error: unknown): error is HearbackUnreachable {
  return isNamedError(error, 'HearbackUnreachable');
}
