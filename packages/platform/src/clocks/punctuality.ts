import type { ClockTerms } from '@hearback/contract';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { keptInTime, termsOf } from './store.ts';

const A_YEAR_MS = 365 * 86_400_000;

/** How many of the stories that were due in the last twelve months had their first reply in time. */
export interface Punctuality {
  met: number;
  due: number;
  terms: ClockTerms;
}

/** What an organisation's page tells of its clocks: nothing where it has not agreed to. */
export async function punctualityOf(
  { db, now }: Pick<Services, 'db' | 'now'>,
  ods: string,
): Promise<{ dueSince: string; punctuality: Punctuality | undefined }> {
  const today = dayInLondon(now());
  const dueSince = dayInLondon(new Date(now().getTime() - A_YEAR_MS));
  const terms = await termsOf(db, ods);
  if (!terms?.isPublic) return { dueSince, punctuality: undefined };
  const { days, counted } = terms;
  return {
    dueSince,
    punctuality: { ...(await keptInTime(db, { ods, from: dueSince, today })), terms: { days, counted } },
  };
}
