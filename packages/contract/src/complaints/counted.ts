import type { CountedComplaint } from './ko41/count.ts';
import type { ComplaintSoFar } from './so-far.ts';

/** What the yearly return counts of a complaint: its first response, or how it ended without one. */
export function countedOf(
  { countedFrom, responses, ended, issues }: ComplaintSoFar,
  kept: Pick<CountedComplaint, 'organisation' | 'site' | 'age' | 'status'>,
): CountedComplaint {
  const [first] = responses;
  return {
    ...kept,
    receivedOn: countedFrom,
    resolved: first?.outcome && { on: first.on, outcome: first.outcome },
    left: ended,
    issues: issues.map(({ subject, service, staff }) => ({ subject, service, staff })),
  };
}
