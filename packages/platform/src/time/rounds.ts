/** Work that is done again and again until it is stopped. */
export interface Rounds {
  /** Settles when the round that is under way is over. */
  stop(): Promise<void>;
}

/** Does something at once and then every so often, one round after the other; a round that fails does not end the rest. */
export function startRounds(
  work: () => Promise<unknown>,
  { everyMs, onTrouble }: { everyMs: number; onTrouble: (error: unknown) => void },
): Rounds {
  let round: Promise<unknown> = Promise.resolve();
  const go = () => {
    round = round.then(work).catch(onTrouble);
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
