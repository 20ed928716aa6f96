import { rejectionOpenUntil } from '@hearback/contract/moderation';
import type { StoryRow } from '../database/schema.ts';
import type { Services } from '../services.ts';
import { instant } from '../time/clock.ts';
import { appealAgainst, decisionOn } from './appeals.ts';

/**
 * Until when a story's rejection can be taken back; `undefined` where it has none, that is over, or its author has asked for a
 * second look: that is somebody else's.
 */
export async function openUntil({ db, now }: Pick<Services, 'db' | 'now'>, row: StoryRow): Promise<string | undefined> {
  if (row.status !== 'rejected') return undefined;
  const rejected = await decisionOn(db, row);
  if (rejected && (await appealAgainst(db, { story: row.id, decision: rejected.decision_id }))) return undefined;
  const until = rejected && rejectionOpenUntil(rejected.decided_at);
  return until && until > now() ? instant(until) : undefined;
}
