/** Work that is done again and again until it is stopped. */
export interface Rounds {
  /** Settles when the round that is under way is over. */
  stop(): Promise<void>;
}

/**
 * Does something at once and then every so often, never two rounds at a time: while one takes long, none is begun and none
 * waits. A round that fails does not end the rest.
 */
export function startRounds(
  work: () => Promise<unknown>,
  { everyMs, onTrouble }: { everyMs: number; onTrouble: (error: unknown) => void },
): Rounds {
  let round: Promise<unknown> | undefined;
  const go = () => {
    round ??= Promise.resolve()
      .then(work)
      .catch(onTrouble)
      .finally(() => {
        round = undefined;
      });
  };
  const timer = setInterval(go, everyMs);
  go();
  return {
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
