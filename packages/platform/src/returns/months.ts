import type { MonthlyReturn, OrganisationKind } from '@hearback/contract';
import { returnCounts, returnDue } from '@hearback/contract/returns';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { countsIn, listReturnTallies, listTaken } from './store.ts';

/** The month that it is in England. */
export function monthNow({ now }: Pick<Services, 'now'>): string {
  return dayInLondon(now()).slice(0, 7);
}

/** An organisation's returns of some months, in their order. */
export async function returnsOf(
  services: Pick<Services, 'db' | 'now'>,
  { ods, kind }: { ods: string; kind: OrganisationKind },
  months: readonly string[],
): Promise<MonthlyReturn[]> {
  const [from, to] = [months.at(-1), months[0]];
  if (from === undefined || to === undefined) return [];
  const [tallies, taken] = await Promise.all([
    listReturnTallies(services.db, { ods, from, to }),
    listTaken(services.db, { ods, from, to }),
  ]);
  const current = monthNow(services);
  return months.map((month) => {
    const last = taken.findLast((row) => row.month === month);
    return {
      ...{ month, isOver: month < current },
      due: hasKnownRule(kind) ? returnDue(month) : undefined,
      counts: returnCounts(tallies.filter((tally) => tally.month === month)),
      taken: last && { at: last.taken_at, by: last.by_name, counts: countsIn(last.counts) },
    };
  });
}

/** Trusts send theirs another way, by days that the data file has not. */
export function hasKnownRule(kind: OrganisationKind): boolean {
  return kind === 'practice' || kind === 'branch';
}

/** The earlier of two months; `wanted` may lie ahead. */
export function latestOf(wanted: string | undefined, current: string): string {
  return wanted !== undefined && wanted < current ? wanted : current;
}
