import { countOn } from '../clocks/counted-days.ts';
import { monthAfter } from '../returns/counts.ts';
import type { Regime } from './regimes.ts';

// Days are `YYYY-MM-DD` in England.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** When what a complaint is about happened, and when whoever complains came to know of it. */
export interface Happened {
  happenedOn?: string | undefined;
  knownOn?: string | undefined;
}

/** The last day in time for an acknowledgement. */
export function acknowledgeBy(receivedOn: string, { acknowledge }: Regime): string {
  return countOn(receivedOn, acknowledge.days, acknowledge.counted);
}

/** The last day on which a complaint made by word of mouth can be settled without being counted as one. */
export function settleBy(madeOn: string, { settle }: Regime): string {
  return countOn(madeOn, settle.days, settle.counted);
}

/** The last day on which somebody can complain without a reason for waiting; of what nobody has dated there is none. */
export function complainBy({ happenedOn, knownOn }: Happened, { complain }: Regime): string | undefined {
  const [latest] = [happenedOn, knownOn]
    .flatMap((day) => day ?? [])
    .toSorted()
    .reverse();
  return latest && lastDay(latest, complain);
}

/** Whether a complaint came too late to be taken on without a reason. */
export function isLate(receivedOn: string, happened: Happened, regime: Regime): boolean {
  const last = complainBy(happened, regime);
  return last !== undefined && receivedOn > last;
}

/** The last day of the time in which the law wants the response, where no longer one is agreed. */
export function respondBy(receivedOn: string, { respond }: Regime): string {
  return lastDay(receivedOn, respond);
}

/** The moment by which whoever leads on safeguarding is told of what came at a moment; both ISO 8601 in UTC. */
export function safeguardingBy(at: string, { safeguarding }: Regime): string {
  return new Date(Date.parse(at) + safeguarding.hours * HOUR_MS).toISOString();
}

/**
 * The last day of so many months. They end with the day of the same number, or the day before it where the first day is
 * one of them; in a month that has no such day, with its last one.
 */
function lastDay(from: string, { months, isFirstDayIn }: Regime['respond']): string {
  const month = monthAfter(from.slice(0, 7), months);
  const same = `${month}-${from.slice(8)}`;
  const endOfMonth = dayBefore(`${monthAfter(month)}-01`);
  if (same > endOfMonth) return endOfMonth;
  return isFirstDayIn ? dayBefore(same) : same;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}
