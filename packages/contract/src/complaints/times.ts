import type { ComplaintTimes } from './complaint-clocks.ts';
import type { Regime } from './regimes.ts';
import type { ComplaintSoFar } from './so-far.ts';
import { respondBy } from './time-limits.ts';

/**
 * The last day of the time of the law for the response: six months in England, or the longer time to which they agreed before
 * that was over (regulation 14(3)).
 */
export function lawUntil({ since, agreed }: Pick<ComplaintSoFar, 'since' | 'agreed'>, regime: Regime): string {
  return agreed.reduce(
    (until, { on, by }) => (on >= since && on <= until && by > until ? by : until),
    respondBy(since, regime),
  );
}

/** What the clocks of a complaint are told of it. */
export function timesOf(complaint: ComplaintSoFar, regime: Regime): ComplaintTimes {
  const { since, way, acknowledgedOn, ended, period, respondedOn } = complaint;
  const until = lawUntil(complaint, regime);
  return {
    ...{ receivedOn: since, isOral: way === 'oral', acknowledgedOn, period, respondedOn },
    settledOn: ended?.how === 'settled' ? ended.on : undefined,
    longerUntil: until === respondBy(since, regime) ? undefined : until,
    endedOn: ended?.on,
  };
}
