import type { ChangeOfStory, Page } from '@hearback/contract';
import { type Kysely, sql } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { publicChange, selectPublicChanges } from './store.ts';

/** An organisation's changes, what was settled or recorded last first. */
export async function changesAt(
  db: Kysely<Database>,
  { ods, limit, after }: { ods: string; limit: number; after: Place | undefined },
): Promise<Page<ChangeOfStory>> {
  // As the index has it.
  const at = sql<string>`coalesce(changes.settled_at, changes.recorded_at)`;
  const rows = await selectPublicChanges(db)
    .where('changes.ods', '=', ods)
    .$if(after !== undefined, (query) =>
      query.where(({ or, and, eb }) =>
        or([eb(at, '<', after?.at ?? ''), and([eb(at, '=', after?.at ?? ''), eb('changes.id', '<', after?.id ?? '')])]),
      ),
    )
    .orderBy(at, 'desc')
    .orderBy('changes.id', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? cursorAfter(placeOf(last)) : undefined;
  return { items: shown.map((row) => ({ ...publicChange(row), title: row.title })), next };
}

function placeOf({ settled_at, recorded_at, id }: ChangeRow): Place {
  return { at: settled_at ?? recorded_at, id };
}
