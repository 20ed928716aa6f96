import type { Page, PersonalDataKind, StaffStoryFilter, StaffStorySummary, UrgentKind } from '@hearback/contract';
import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import { clocksOf } from '../clocks/store.ts';
import type { Database, StoryRow } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { sentStandingOf } from '../replies/sent-store.ts';
import { EVERYWHERE } from '../staff/permissions.ts';
import { chosenIn, underway } from '../stories/views.ts';

export interface StaffList {
  show: StaffStoryFilter;
  /** The organisations one may see, or all of them. */
  scope: readonly string[] | typeof EVERYWHERE;
  /** Only what is at least so critical; what waits and nobody has rated may be. */
  criticality?: number | undefined;
  limit: number;
  after: Place | undefined;
  /** The day in England that clocks are told of. */
  today: string;
}

/** What is reported, or appealed about, is found by that alone. */
const STATUS = {
  'to-moderate': 'submitted',
  reported: undefined,
  appealed: undefined,
  'with-author': 'with-author',
  held: 'held',
  'to-reply': 'published',
  replied: 'published',
  rejected: 'rejected',
  rerouted: 'rerouted',
} as const;

/** Stories that wait for something, the urgent and then the longest waiting first; settled ones newest first. */
export async function staffStories(db: Kysely<Database>, list: StaffList): Promise<Page<StaffStorySummary>> {
  if (list.scope !== EVERYWHERE && list.scope.length === 0) return { items: [] };
  const rows = await queryFor(db, list).execute();
  const shown = rows.slice(0, list.limit);
  const last = shown.at(-1);
  const items = (await summarised(db, shown, list.today)).map(({ summary }) => summary);
  return {
    items,
    next: rows.length > list.limit && last ? cursorAfter(placeOf(list.show, last)) : undefined,
  };
}

/** A story's row with the name of its organisation. */
export type SummaryRow = StoryRow & { name: string };

/** Some stories as lists show them, in the order of their ids as given. */
export async function summariesOf(
  db: Kysely<Database>,
  ids: readonly string[],
  today: string,
): Promise<{ row: SummaryRow; summary: StaffStorySummary }[]> {
  if (ids.length === 0) return [];
  const rows = await selectSummaries(db).where('stories.id', 'in', ids).execute();
  const place = new Map(ids.map((id, index) => [id, index]));
  return summarised(
    db,
    rows.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)),
    today,
  );
}

async function summarised(db: Kysely<Database>, rows: readonly SummaryRow[], today: string) {
  const ids = rows.map(({ id }) => id);
  const clocks = await clocksOf(db, ids, today);
  const sent = await sentStandingOf(db, ids);
  return rows.map((row) => ({
    row,
    summary: {
      id: row.id,
      organisation: { ods: row.ods, name: row.name },
      title: row.title,
      experience: row.experience ?? undefined,
      status: row.status,
      receivedAt: row.received_at,
      publishedAt: row.published_at ?? undefined,
      replies: row.replies,
      sentReply: sent.get(row.id),
      clock: clocks.get(row.id),
      ...underway(row),
      urgent: chosenIn<UrgentKind>(row.urgent),
      personalData: chosenIn<PersonalDataKind>(row.personal_data),
    },
  }));
}

/** Every story has an organisation. A left join keeps stories first, also while PostgreSQL has not counted what is new. */
function selectSummaries(db: Kysely<Database>) {
  return db
    .selectFrom('stories')
    .leftJoin('organisations', 'organisations.ods', 'stories.ods')
    .selectAll('stories')
    .select(({ ref }) => ref('organisations.name').$notNull().as('name'));
}

function placeOf(show: StaffStoryFilter, row: StoryRow): Place {
  const { id, is_urgent } = row;
  return {
    at: row[sinceOf(show)] ?? '',
    id,
    isUrgent: hasUrgentFirst(show) && is_urgent === 1,
  };
}

function queryFor(db: Kysely<Database>, list: StaffList) {
  const { show, scope, limit, after, criticality } = list;
  const order = isWaiting(show) ? 'asc' : 'desc';
  const status = STATUS[show];
  return (
    selectSummaries(db)
      .$if(status === undefined, (query) => query.where(sinceOf(show), 'is not', null))
      .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'published'))
      .$if(criticality !== undefined, (query) =>
        query.where(({ eb, or }) =>
          or([eb('criticality', '>=', criticality ?? 0), ...(isWaiting(show) ? [eb('criticality', 'is', null)] : [])]),
        ),
      )
      // Written out: the index is of what has none, and SQLite chooses before it knows what a parameter is.
      .$if(show === 'to-reply', (query) => query.where('replies', '=', sql.lit(0)))
      .$if(show === 'replied', (query) => query.where('replies', '>', 0))
      .$if(scope !== EVERYWHERE, (query) => query.where('stories.ods', 'in', scope === EVERYWHERE ? [] : scope))
      .$if(after !== undefined, (query) => query.where((where) => comesAfter(where, show, after)))
      .$if(hasUrgentFirst(show), (query) => query.orderBy('is_urgent', 'desc'))
      .orderBy(sinceOf(show), order)
      .orderBy('stories.id', order)
      .limit(limit + 1)
  );
}

function isWaiting(show: StaffStoryFilter): boolean {
  return show !== 'replied' && show !== 'rejected' && show !== 'rerouted';
}

/** What a list goes by: how long a story has waited, or a report of it, or an appeal. */
function sinceOf(show: StaffStoryFilter): 'received_at' | 'reported_at' | 'appealed_at' {
  if (show === 'appealed') return 'appealed_at';
  return show === 'reported' ? 'reported_at' : 'received_at';
}

/** What is published or rejected was read by a person: it is urgent no more, but for what is looked at again. */
function hasUrgentFirst(show: StaffStoryFilter): boolean {
  return show === 'to-moderate' || show === 'reported' || show === 'appealed';
}

function comesAfter(where: ExpressionBuilder<Database, 'stories'>, show: StaffStoryFilter, place: Place | undefined) {
  const { at = '', id = '', isUrgent = false } = place ?? {};
  const beyond = isWaiting(show) ? '>' : '<';
  const later = where.or([
    where(sinceOf(show), beyond, at),
    where.and([where(sinceOf(show), '=', at), where('stories.id', beyond, id)]),
  ]);
  if (!hasUrgentFirst(show)) return later;
  const group = isUrgent ? 1 : 0;
  return where.or([where('is_urgent', '<', group), where.and([where('is_urgent', '=', group), later])]);
}
