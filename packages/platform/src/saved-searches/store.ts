import { type SavedSearch, type SavedSearchDraft, StorySearch } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, SavedSearchRow } from '../database/schema.ts';

/** Somebody's saved searches, by name. */
export async function savedSearchesOf(db: Kysely<Database>, staff: string): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom('saved_searches')
    .selectAll()
    .where('staff_id', '=', staff)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(savedSearchIn);
}

/** The row with this id, whoever's it is. */
export async function findSavedSearch(db: Kysely<Database>, id: string): Promise<SavedSearchRow | undefined> {
  return db.selectFrom('saved_searches').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Adds a search, or changes it where it is there. What it finds is new from `at` on. */
export async function keepSavedSearch(
  db: Kysely<Database>,
  { id, staff, draft, at }: { id: string; staff: string; draft: SavedSearchDraft; at: string },
): Promise<void> {
  const { name, alert } = draft;
  const kept = { name, alert, search: JSON.stringify(draft.search), looked_at: at, stopped: null };
  await db
    .insertInto('saved_searches')
    .values({ id, staff_id: staff, ...kept, saved_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(kept).where('saved_searches.staff_id', '=', staff))
    .execute();
}

/** Deletes one of somebody's searches; false where it is none of theirs. */
export async function removeSavedSearch(
  db: Kysely<Database>,
  { id, staff }: { id: string; staff: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('saved_searches')
    .where('id', '=', id)
    .where('staff_id', '=', staff)
    .executeTakeFirst();
  if (numDeletedRows === 1n) await db.deleteFrom('told_matches').where('search_id', '=', id).execute();
  return numDeletedRows === 1n;
}

/** A row as its owner sees it. A filter that there is no more is left out. */
export function savedSearchIn({ id, name, search, alert, saved_at }: SavedSearchRow): SavedSearch {
  return { id, name, search: StorySearch.safeParse(JSON.parse(search)).data ?? {}, alert, savedAt: saved_at };
}

/** A search that mail is to come of, and whom it is for. */
export interface AlertToLook extends SavedSearchRow {
  email: string;
}

/** Searches that mail comes of as it happens. Of leavers none. */
export async function alertsToLook(db: Kysely<Database>): Promise<AlertToLook[]> {
  return db
    .selectFrom('saved_searches')
    .innerJoin('staff_accounts', 'staff_accounts.id', 'saved_searches.staff_id')
    .selectAll('saved_searches')
    .select('staff_accounts.email')
    .where('alert', '=', 'at-once')
    .orderBy('saved_searches.id')
    .execute();
}

/** Takes the looking for this process; false when another looked meanwhile, or the search was changed. */
export async function takeLook(
  db: Kysely<Database>,
  { id, from, to }: { id: string; from: string; to: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('saved_searches')
    .set({ looked_at: to })
    .where('id', '=', id)
    .where('looked_at', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that somebody is told of stories a search finds; gives how many they had not been told of before. */
export async function noteTold(db: Kysely<Database>, search: string, stories: readonly string[]): Promise<number> {
  if (stories.length === 0) return 0;
  const rows = await db
    .insertInto('told_matches')
    .values(stories.map((story) => ({ search_id: search, story_id: story })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('story_id')
    .execute();
  return rows.length;
}

/** Stories that came, or stand otherwise, since a moment: what may be found by a search that did not find it before. */
export async function storiesMovedSince(db: Kysely<Database>, since: string, most: number): Promise<string[]> {
  const rows = await db
    .selectFrom('events')
    .select('story_id')
    .distinct()
    .where('at', '>=', since)
    .where('kind', 'in', ['submitted', 'published', 'held', 'rejected', 'criticality-set', 'reply-late'])
    .limit(most)
    .execute();
  return rows.map(({ story_id }) => story_id);
}

/** Somebody's searches whose finds come in a digest. */
export async function gatheredSearches(
  db: Kysely<Database>,
  staff: string,
  alert: SavedSearch['alert'],
): Promise<SavedSearchRow[]> {
  return db
    .selectFrom('saved_searches')
    .selectAll()
    .where('staff_id', '=', staff)
    .where('alert', '=', alert)
    .orderBy('name')
    .orderBy('id')
    .execute();
}
