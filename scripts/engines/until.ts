import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/** Asks again and again until there is an answer; `trouble` says what is missing when there is none in time. */
export async function until<Answer>(
  ask: () => Promise<Answer | undefined>,
  trouble: () => string,
  milliseconds = PATIENCE_MS,
): Promise<Answer> {
  const deadline = Date.now() + milliseconds;
  let cause: unknown;
  for (;;) {
    // A page that is just being left has no document to ask.
    const answer = await ask().catch((error) => {
      cause = error;
      return undefined;
    });
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`After ${milliseconds / 1000} seconds ${trouble()}`, { cause });
    await wait(PAUSE_MS);
  }
}
