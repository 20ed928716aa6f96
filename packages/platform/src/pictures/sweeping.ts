import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { instant } from '../time/clock.ts';

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Deletes pictures that no change has come to show in a month, where nothing waits to be read that may have them. */
export async function sweepPictures(db: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('pictures')
    .where('change_id', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('sent_changes')
            .select('sent_changes.id')
            .whereRef('sent_changes.story_id', '=', 'pictures.story_id')
            .where('sent_changes.state', 'in', ['to-check', 'sent-back']),
        ),
      ),
    )
    .where('added_at', '<', instant(new Date(now.getTime() - DAYS_KEPT * DAY_MS)))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
