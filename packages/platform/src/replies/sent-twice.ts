import type { Kysely } from 'kysely';
import type { Database, SentReplyRow } from '../database/schema.ts';
import { instant } from '../time/clock.ts';
import { type NamedReply, sentAlike } from './sent-store.ts';
import { changeIn } from './views.ts';

/** Somebody may well say the same again, but not so soon after it was published. */
const JUST_PUBLISHED_MS = 10 * 60_000;

/** The same reply with the same change, sent under another id, as from another tab, that still waits or was just published. */
export async function sentBefore(db: Kysely<Database>, row: SentReplyRow, now: Date): Promise<NamedReply | undefined> {
  const alike = await sentAlike(db, row, instant(new Date(now.getTime() - JUST_PUBLISHED_MS)));
  const claim = claimIn(row);
  return alike.find((one) => claimIn(one) === claim);
}

/** What a reply claims, without the id that each tab makes of its own. */
function claimIn(row: SentReplyRow): string {
  const { id: _, ...claim } = changeIn(row) ?? { id: '' };
  return JSON.stringify(claim);
}
