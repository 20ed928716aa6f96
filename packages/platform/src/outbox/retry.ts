const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;
/** With waits that double up to six hours, the last of these tries comes about four days after the first. */
export const MOST_ATTEMPTS = 25;

/**
 * How long to wait after a failed try, in milliseconds; `undefined` when it was the last.
 *
 * @param attempts tries made so far, this one included
 * @param random 0 up to 1; spreads the tries by up to a quarter, so that a mail server that comes back is not flooded
 */
export function waitAfter(attempts: number, random: number): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return Math.round(wait * (1 + random / 4));
}
