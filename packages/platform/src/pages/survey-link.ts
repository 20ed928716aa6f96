import type { Services } from '../services.ts';
import { findLink } from '../survey-invitations/store.ts';
import { dayInLondon } from '../time/clock.ts';

/** Why a one-time link cannot be used, and until when it could. */
export interface EndOfLink {
  reason: 'used' | 'over' | 'gone';
  until: string;
}

/** Why a one-time link cannot be used; nothing where it can. */
export async function endOfLink(
  { db, now }: Pick<Services, 'db' | 'now'>,
  token: string,
): Promise<EndOfLink | undefined> {
  const link = await findLink(db, token);
  if (!link) return { reason: 'gone', until: '' };
  const { until } = link;
  if (link.is_used === 1) return { reason: 'used', until };
  if (link.state === 'taken-back') return { reason: 'gone', until: '' };
  return until < dayInLondon(now()) ? { reason: 'over', until } : undefined;
}
