import { type Endpoint, endpoints, MONTHS_AT_ONCE, type MonthlyReturn, problem } from '@hearback/contract';
import { type ReturnTally, returnCounts, returnDue } from '@hearback/contract/returns';
import type { SmallPlatform } from './small-platform.ts';
import { type Call, Refused } from './small-platform-parts.ts';

const { returns } = endpoints.staff;

/** What the small platform answers about monthly returns: its own, the latest first, whichever organisation is meant. */
export const returnAnswers: readonly (readonly [Endpoint, (platform: SmallPlatform, call: Call) => unknown])[] = [
  [returns.list, listed],
  [returns.take, take],
];

function listed({ returns: all }: SmallPlatform, { params, query }: Call) {
  const { until = '9999-12' } = query as { until?: string };
  const found = all.filter(({ month }) => month <= until);
  const organisation = { ods: params.ods, name: 'Harbour Lane Surgery' };
  return { organisation, merged: [], months: found.slice(0, MONTHS_AT_ONCE), earlier: found[MONTHS_AT_ONCE]?.month };
}

function take({ returns: all }: SmallPlatform, { params, body }: Call) {
  const found = all.find(({ month }) => month === params.month);
  if (!found) throw new Refused(problem('not-now', 'There are no figures of this month yet.'));
  const { responses } = body as { responses: number };
  if (found.counts.responses !== responses) throw new Refused(problem('stale', 'Load it again.'));
  return Object.assign(found, { taken: { at: '2026-11-03T10:12:00.000Z', by: 'Alex Whitlow', counts: found.counts } });
}

/** A month's return, as a test needs it. */
export function monthlyReturn(
  month: string,
  tallies: readonly ReturnTally[] = [],
  parts: Partial<MonthlyReturn> = {},
): MonthlyReturn {
  return { month, isOver: true, due: returnDue(month), counts: returnCounts(tallies), ...parts };
}
