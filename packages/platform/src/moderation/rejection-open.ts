import { rejectionOpenUntil } from '@hearback/contract/moderation';
import type { StoryRow } from '../database/schema.ts';
import type { Services } from '../services.ts';
import type { StoryChange } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { decisionOn } from './appeals.ts';

/** What a story has that is rejected no more. */
export const NOT_REJECTED = { rejection_reason: null, rejection_note: null } satisfies StoryChange;

/** Until when a story's rejection can be taken back; `undefined` where it has none, or that is over. */
export async function openUntil({ db, now }: Pick<Services, 'db' | 'now'>, row: StoryRow): Promise<string | undefined> {
  if (row.status !== 'rejected') return undefined;
  const rejected = await decisionOn(db, row);
  const until = rejected && rejectionOpenUntil(rejected.decided_at);
  return until && until > now() ? instant(until) : undefined;
}

/** A story as its author may know it: a rejection that can still be taken back, of which they get no mail yet, has not been. */
export async function toldToAuthor(services: Pick<Services, 'db' | 'now'>, row: StoryRow): Promise<StoryRow> {
  if (!(await openUntil(services, row))) return row;
  return { ...row, ...NOT_REJECTED, status: 'submitted', version: row.version - 1 };
}
