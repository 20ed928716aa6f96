import type { Page, WorkAnswer, WorkDoor, WorkReaders, WorkStoryFilter } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, WorkStoryRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import type { AuthorAddress } from '../stories/store.ts';

/** A story of staff with the name of its organisation. */
export interface KeptWorkStory extends WorkStoryRow {
  organisation: string;
}

/** One of them, whatever its state. */
export async function findWorkStory(db: Kysely<Database>, id: string): Promise<KeptWorkStory | undefined> {
  return stories(db).where('work_stories.id', '=', id).executeTakeFirst();
}

function stories(db: Kysely<Database>) {
  return db
    .selectFrom('work_stories')
    .innerJoin('organisations', 'organisations.ods', 'work_stories.ods')
    .selectAll('work_stories')
    .select('organisations.name as organisation');
}

/** Keeps a new one; false where its id is used. */
export async function addWorkStory(db: Kysely<Database>, row: WorkStoryRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('work_stories')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes one that still is as whoever decides has seen it; false where it has moved on. */
export async function moveWorkStory(
  db: Kysely<Database>,
  { id, version }: Pick<WorkStoryRow, 'id' | 'version'>,
  to: Partial<WorkStoryRow>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work_stories')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Those whose authors are asked about an edit, and are to be reminded of it or have said nothing for too long. */
export async function askedWorkStories(
  db: Kysely<Database>,
  { now, limit }: { now: string; limit: number },
): Promise<KeptWorkStory[]> {
  return stories(db)
    .where('work_stories.status', '=', 'with-author')
    .where('asked_until', 'is not', null)
    .where((where) => where.or([where('asked_reminded', '=', 0), where('asked_until', '<=', now)]))
    .orderBy('asked_until')
    .limit(limit)
    .execute();
}

/** Takes the reminding of one for this process; false where it is done, or nothing is asked any more. */
export async function remindOfWorkEdit(
  db: Kysely<Database>,
  { id, until }: { id: string; until: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('work_stories')
    .set({ asked_reminded: 1 })
    .where('id', '=', id)
    .where('status', '=', 'with-author')
    .where('asked_until', '=', until)
    .where('asked_reminded', '=', 0)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Where its author hears back; only ever for the outbox. */
export async function workAuthorAddress(db: Kysely<Database>, story: string): Promise<AuthorAddress | undefined> {
  return db
    .selectFrom('work_authors')
    .innerJoin('work_stories', 'work_stories.id', 'work_authors.story_id')
    .select(['work_authors.email as to', 'work_stories.language'])
    .where('work_authors.story_id', '=', story)
    .executeTakeFirst();
}

/** What staff answered to some, the oldest first. */
export async function workAnswersTo(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<(WorkAnswer & { story: string })[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('work_answers')
    .selectAll()
    .where('story_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, story_id: story, text, role, at }) => ({ id, story, text, role, at }));
}

export interface WorkStoriesWanted {
  show: WorkStoryFilter;
  /** Of these, and not of those. */
  scope: Scope;
  except: readonly string[];
  /** Of these in any case. */
  also: Scope;
  limit: number;
  after: Place | undefined;
}

/** A page of them: what waits longest first, the others newest first. */
export async function workStoryPage(
  db: Kysely<Database>,
  { show, scope, except, also, limit, after }: WorkStoriesWanted,
): Promise<Page<KeptWorkStory>> {
  const waits = show === 'to-read' || show === 'with-author';
  const by = waits ? 'received_at' : 'decided_at';
  const [order, beyond] = waits ? (['asc', '>'] as const) : (['desc', '<'] as const);
  const status = show === 'shared' ? 'read' : show === 'to-read' ? 'submitted' : show;
  const rows = await stories(db)
    .where('work_stories.status', '=', status)
    .$if(show === 'shared', (query) => query.where('work_stories.readers', '=', 'managers' satisfies WorkReaders))
    .where((where) => {
      const ods = (places: Scope) => (places === EVERYWHERE ? [] : [where('work_stories.ods', 'in', [...places])]);
      const seen = where.and([
        ...ods(scope),
        ...(except.length > 0 ? [where('work_stories.ods', 'not in', [...except])] : []),
      ]);
      return where.or([
        ...(scope.length > 0 ? [seen] : []),
        ...(also.length > 0 ? [where.and(ods(also))] : []),
        where.lit(false),
      ]);
    })
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where(by, beyond, after?.at ?? ''),
          where.and([where(by, '=', after?.at ?? ''), where('work_stories.id', beyond, after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy(by, order)
    .orderBy('work_stories.id', order)
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next = rows.length > limit && last ? cursorAfter({ at: last[by] ?? '', id: last.id }) : undefined;
  return { items: shown, next };
}

/** What those were about that count in some quarters. */
export async function countedWorkStories(
  db: Kysely<Database>,
  ods: string,
  quarters: readonly string[],
): Promise<{ quarter: string; topics: string }[]> {
  const rows = await db
    .selectFrom('work_stories')
    .select(['counted_in', 'topics'])
    .where('ods', '=', ods)
    .where('counted_in', 'in', quarters)
    .execute();
  return rows.flatMap(({ counted_in, topics }) => (counted_in ? [{ quarter: counted_in, topics }] : []));
}

/** How the door of an organisation was set; closed where nothing was. */
export async function findWorkDoor(
  db: Kysely<Database>,
  ods: string,
): Promise<Pick<WorkDoor, 'isOpen' | 'speakUp' | 'version'>> {
  const row = await db.selectFrom('work_doors').selectAll().where('ods', '=', ods).executeTakeFirst();
  return { isOpen: row?.is_open === 1, speakUp: row?.speak_up ?? undefined, version: row?.version ?? 0 };
}

/** Sets it; false where somebody was first. */
export async function setWorkDoor(
  db: Kysely<Database>,
  { ods, isOpen, speakUp, version }: { ods: string } & Pick<WorkDoor, 'isOpen' | 'speakUp' | 'version'>,
): Promise<boolean> {
  const set = { is_open: isOpen ? 1 : 0, speak_up: speakUp ?? null, version: version + 1 };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('work_doors')
      .values({ ods, ...set })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db
    .updateTable('work_doors')
    .set(set)
    .where('ods', '=', ods)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
