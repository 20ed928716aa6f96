import type { Page, Story, StoryStatus } from '@hearback/contract';
import type { Kysely } from 'kysely';
import { moveChangesOn, takeChangesUp } from '../changes/behind.ts';
import { changesOf } from '../changes/store.ts';
import { metSince } from '../clocks/store.ts';
import type { Database, StoryRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { organisationNames } from '../organisations/store.ts';
import { repliesTo } from '../replies/store.ts';
import { publicStory, type WholeStory } from './views.ts';

/** One story whatever its state, with all that belongs to it. */
export async function findStory(db: Kysely<Database>, id: string): Promise<WholeStory | undefined> {
  const rows = await db.selectFrom('stories').selectAll().where('id', '=', id).execute();
  return (await gather(db, rows))[0];
}

/** What tells a repeat of a story that was taken in from another story under its id. */
export async function keptStory(
  db: Kysely<Database>,
  id: string,
): Promise<Pick<StoryRow, 'fingerprint' | 'received_at'> | undefined> {
  return db.selectFrom('stories').select(['fingerprint', 'received_at']).where('id', '=', id).executeTakeFirst();
}

/** Which of its published stories: what a figure was counted from. */
export const storySelections = ['good', 'answered', 'in-time', 'changed'] as const;
export type StorySelection = (typeof storySelections)[number];

/** An organisation's published stories, or some of them, newest first, `limit` a page. */
export async function publishedStories(
  db: Kysely<Database>,
  {
    ods,
    limit,
    after,
    only,
    dueSince = '',
  }: {
    ods: string;
    limit: number;
    after: Place | undefined;
    only?: StorySelection | undefined;
    /** For those answered in time: the first day they may have been due. */
    dueSince?: string;
  },
): Promise<Page<Story>> {
  let query = db
    .selectFrom('stories')
    .selectAll()
    .where('ods', '=', ods)
    .where('status', '=', 'published')
    .$if(only === 'good', (query) => query.where('experience', 'in', ['very-good', 'good']))
    .$if(only === 'answered', (query) => query.where('replies', '>', 0))
    .$if(only === 'in-time', (query) => query.where('stories.id', 'in', metSince(db, ods, dueSince)))
    .$if(only === 'changed', (query) =>
      query.where(({ or, exists, selectFrom }) =>
        or([
          exists(selectFrom('changes').select('changes.id').whereRef('changes.story_id', '=', 'stories.id')),
          exists(
            selectFrom('change_stories').select('change_id').whereRef('change_stories.story_id', '=', 'stories.id'),
          ),
        ]),
      ),
    )
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (after) {
    query = query.where((where) =>
      where.or([
        where('published_at', '<', after.at),
        where.and([where('published_at', '=', after.at), where('id', '<', after.id)]),
      ]),
    );
  }
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? cursorAfter({ at: last.published_at ?? '', id: last.id }) : undefined;
  return { items: (await gather(db, shown)).map(publicStory), next };
}

/** What may become different about a story once it is there. */
export type StoryChange = Partial<Omit<StoryRow, 'id' | 'ods' | 'version' | 'received_at' | 'fingerprint'>>;

/** Changes a story that still is as whoever decides has seen it; false when it has moved on since `version`. */
export async function moveStory(
  db: Kysely<Database>,
  { id, version, from, to }: { id: string; version: number; from: StoryStatus; to: StoryChange },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', from)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  if (from === 'published' && to.status && to.status !== 'published') await moveChangesOn(db, id);
  if (from !== 'published' && to.status === 'published') await takeChangesUp(db, id);
  return true;
}

/** The status of a story that others can change no more until this transaction ends; `undefined` where there is none. */
export async function holdStory(trx: Kysely<Database>, id: string): Promise<StoryStatus | undefined> {
  // On PostgreSQL two could read at once what neither has written yet. Setting the row to what it is makes one wait.
  const held = await trx
    .updateTable('stories')
    .set((set) => ({ replies: set.ref('replies') }))
    .where('id', '=', id)
    .returning('status')
    .executeTakeFirst();
  return held?.status;
}

/** Sets how critical a story is; false when it is not `was` any more. Its version stays: nobody's decision is touched. */
export async function setCriticality(
  db: Kysely<Database>,
  { id, level, was }: { id: string; level: number; was: number | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('stories')
    .set({ criticality: level })
    .where('id', '=', id)
    .where('criticality', was === null ? 'is' : '=', was)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Where an author hears back, and what they wrote in. */
export interface AuthorAddress {
  to: string;
  language: string;
}

/** The author's address, only ever for the outbox. */
export async function authorAddress(db: Kysely<Database>, story: string): Promise<AuthorAddress | undefined> {
  return db
    .selectFrom('authors')
    .innerJoin('stories', 'stories.id', 'authors.story_id')
    .select(['authors.email as to', 'stories.language'])
    .where('authors.story_id', '=', story)
    .executeTakeFirst();
}

async function gather(db: Kysely<Database>, rows: readonly StoryRow[]): Promise<WholeStory[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const [replies, changes] = [await repliesTo(db, ids), await changesOf(db, ids)];
  const odsCodes = [...new Set(rows.map(({ ods }) => ods))];
  const names = await organisationNames(db, odsCodes);
  const services = await db.selectFrom('services').select(['ods', 'id', 'name']).where('ods', 'in', odsCodes).execute();
  return rows.map((row) => {
    const service = services.find(({ ods, id }) => ods === row.ods && id === row.service);
    return {
      row,
      organisation: names.get(row.ods) ?? { ods: row.ods, name: row.ods },
      service: service && { id: service.id, name: service.name },
      replies: replies.filter(({ story }) => story === row.id).map(({ reply }) => reply),
      changes: changes.filter(({ story }) => story === row.id).map(({ change }) => change),
    };
  });
}
