import * as z from 'zod/mini';
import { ClockState, CountedDays } from '../clocks/clock.ts';
import { clockOn } from '../clocks/index.ts';
import { Day } from '../ids.ts';
import type { Regime } from './regimes.ts';
import { acknowledgeBy, respondBy, settleBy } from './time-limits.ts';

/**
 * What has a last day: to acknowledge it; to settle it as the everyday matter it may be; to respond in the period that was
 * agreed; and to respond in the time of the law.
 */
export const ComplaintClockKind = z.enum(['acknowledge', 'settle', 'period', 'law']);
export type ComplaintClockKind = z.infer<typeof ComplaintClockKind>;

/** A last day of a complaint, as it stands today. */
export const ComplaintClock = z.object({
  kind: ComplaintClockKind,
  /** The last day in time, in England. */
  due: Day,
  state: ClockState,
  /** How many of the days it counts are left: 0 on the last one, below 0 after it. */
  left: z.number(),
  counted: CountedDays,
});
export type ComplaintClock = z.infer<typeof ComplaintClock>;

/** What clocks are told of a complaint. Days are `YYYY-MM-DD` in England. */
export interface ComplaintTimes {
  receivedOn: string;
  /** It was made by word of mouth. */
  isOral: boolean;
  acknowledgedOn?: string | undefined;
  settledOn?: string | undefined;
  /** The period as it is agreed now. */
  period?: { by: string; hasLapsed: boolean } | undefined;
  /** The last day of a time longer than that of the law, agreed before that was over. */
  longerUntil?: string | undefined;
  respondedOn?: string | undefined;
  /** When it ended in another way than by a response: withdrawn, sent on, settled or not considered. */
  endedOn?: string | undefined;
}

interface Due {
  kind: ComplaintClockKind;
  due: string;
  counted: CountedDays;
  doneOn: string | undefined;
}

/** Every clock of a complaint, the first due first. What ended before its last day has none. */
export function complaintClocks(times: ComplaintTimes, today: string, regime: Regime): ComplaintClock[] {
  return duesOf(times, regime)
    .flatMap((due) => clockOf(due, times, today))
    .toSorted((one, other) => (one.due < other.due ? -1 : Number(one.due > other.due)));
}

function duesOf({ period, longerUntil, ...times }: ComplaintTimes, regime: Regime): Due[] {
  const { receivedOn, isOral, acknowledgedOn, settledOn, respondedOn } = times;
  const law = longerUntil ?? respondBy(receivedOn, regime);
  const { counted } = regime.acknowledge;
  return [
    { kind: 'acknowledge', due: acknowledgeBy(receivedOn, regime), counted, doneOn: acknowledgedOn },
    ...(isOral
      ? [
          {
            kind: 'settle',
            due: settleBy(receivedOn, regime),
            counted: regime.settle.counted,
            doneOn: settledOn,
          } as const,
        ]
      : []),
    ...(period ? [{ kind: 'period', due: period.by, counted: 'working', doneOn: respondedOn } as const] : []),
    { kind: 'law', due: law, counted: 'calendar', doneOn: respondedOn },
  ];
}

function clockOf({ kind, due, counted, doneOn }: Due, times: ComplaintTimes, today: string): ComplaintClock[] {
  const { receivedOn: startedAt, endedOn, period } = times;
  // What is not settled so soon is a complaint like others: that is no fault, and nothing waits for it.
  if (kind === 'settle' && doneOn === undefined && (today > due || times.respondedOn !== undefined)) return [];
  if (doneOn === undefined && endedOn !== undefined && (endedOn <= due || kind === 'settle')) return [];
  const facts = { terms: { days: 0, counted }, startedAt, due, answered: doneOn ?? endedOn };
  const { state, left } = clockOn(today, facts);
  const hasLapsed = kind === 'period' && period?.hasLapsed && state === 'met';
  return [{ kind, due, state: hasLapsed ? 'missed' : state, left, counted }];
}
