import type { Page, StaffStoryFilter, StaffStorySummary } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE } from '../staff/permissions.ts';

export interface StaffList {
  show: StaffStoryFilter;
  /** The organisations one may see, or all of them. */
  scope: readonly string[] | typeof EVERYWHERE;
  limit: number;
  after: Place | undefined;
}

const STATUS = {
  'to-moderate': 'submitted',
  'to-reply': 'published',
  replied: 'published',
  rejected: 'rejected',
} as const;

/** Stories that wait for something, the longest waiting first; settled ones newest first. */
export async function staffStories(db: Kysely<Database>, list: StaffList): Promise<Page<StaffStorySummary>> {
  if (list.scope !== EVERYWHERE && list.scope.length === 0) return { items: [] };
  const rows = await queryFor(db, list).execute();
  const shown = rows.slice(0, list.limit);
  const last = shown.at(-1);
  const items = shown.map((row) => ({
    id: row.id,
    organisation: { ods: row.ods, name: row.name },
    title: row.title,
    experience: row.experience ?? undefined,
    status: row.status,
    receivedAt: row.received_at,
    publishedAt: row.published_at ?? undefined,
    replies: row.replies,
  }));
  return {
    items,
    next: rows.length > list.limit && last ? cursorAfter({ at: last.received_at, id: last.id }) : undefined,
  };
}

function queryFor(db: Kysely<Database>, { show, scope, limit, after }: StaffList) {
  const isWaiting = show === 'to-moderate' || show === 'to-reply';
  const order = isWaiting ? 'asc' : 'desc';
  const beyond = isWaiting ? '>' : '<';
  return db
    .selectFrom('stories')
    .innerJoin('organisations', 'organisations.ods', 'stories.ods')
    .selectAll('stories')
    .select('organisations.name')
    .where('status', '=', STATUS[show])
    .$if(show === 'to-reply', (query) => query.where('replies', '=', 0))
    .$if(show === 'replied', (query) => query.where('replies', '>', 0))
    .$if(scope !== EVERYWHERE, (query) => query.where('stories.ods', 'in', scope === EVERYWHERE ? [] : scope))
    .$if(after !== undefined, (query) =>
      query.where((where) =>
        where.or([
          where('received_at', beyond, after?.at ?? ''),
          where.and([where('received_at', '=', after?.at ?? ''), where('stories.id', beyond, after?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('received_at', order)
    .orderBy('stories.id', order)
    .limit(limit + 1);
}
