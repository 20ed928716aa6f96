import type { ChangeFilter, ChangeTotals, Page, StaffChange } from '@hearback/contract';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { ChangeRow, Database } from '../database/schema.ts';
import { cursorAfter, type Place } from '../http/cursor.ts';
import { EVERYWHERE, type Scope } from '../staff/permissions.ts';
import { storiesBehind } from './behind.ts';
import { sentStatesOf } from './sent-store.ts';
import { type NamedChange, publicChange, selectPublicChanges } from './store.ts';

/** Changes in the register, without what depends on who asks. */
export type RegisteredChange = Omit<StaffChange, 'mayProgress' | 'enquiries' | 'answers' | 'sentOn'>;

export interface RegisterList {
  show: readonly ChangeFilter[];
  scope: Scope;
  limit: number;
  after: Place | undefined;
  /** The day in England that decides what is overdue. */
  today: string;
}

type RegisterRow = NamedChange & { title: string };

/** Open changes by the day they are due, then settled ones, the newest first. */
export async function registeredChanges(db: Kysely<Database>, list: RegisterList): Promise<Page<RegisteredChange>> {
  if (list.scope !== EVERYWHERE && list.scope.length === 0) return { items: [] };
  const open = await openChanges(db, list);
  const settled = open.length > list.limit ? [] : await settledChanges(db, list, list.limit + 1 - open.length);
  const rows = [...open, ...settled];
  const shown = rows.slice(0, list.limit);
  const last = shown.at(-1);
  const next = rows.length > list.limit && last ? cursorAfter(placeOf(last)) : undefined;
  const ids = shown.map(({ id }) => id);
  const [sent, stories] = [await sentStatesOf(db, ids), await storiesBehind(db, ids)];
  return {
    items: shown.map((row) => ({
      ...publicChange(row),
      title: row.title,
      difference: row.difference ?? undefined,
      sent: sent.get(row.id),
      stories: stories.get(row.id),
    })),
    next,
  };
}

/** How many changes each filter has. */
export async function changeTotals(
  db: Kysely<Database>,
  { scope, today }: Pick<RegisterList, 'scope' | 'today'>,
): Promise<ChangeTotals> {
  const totals: ChangeTotals = { overdue: 0, open: 0, done: 0, 'not-done': 0 };
  if (scope !== EVERYWHERE && scope.length === 0) return totals;
  const counted = (filter: ChangeFilter) =>
    db
      .selectFrom('changes')
      .innerJoin('stories', 'stories.id', 'changes.story_id')
      .where('stories.status', '=', 'published')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .$if(isOpenFilter(filter), (query) => query.where('settled_at', 'is', null))
      .$if(filter === 'overdue', (query) => query.where('due', '<', today))
      .$if(!isOpenFilter(filter), (query) => query.where('changes.status', '=', filter as ChangeRow['status']))
      .$if(scope !== EVERYWHERE, (query) => query.where('changes.ods', 'in', scope === EVERYWHERE ? [] : scope))
      .executeTakeFirstOrThrow();
  for (const filter of Object.keys(totals) as ChangeFilter[]) totals[filter] = (await counted(filter)).count;
  return totals;
}

function isOpenFilter(filter: ChangeFilter): boolean {
  return filter === 'open' || filter === 'overdue';
}

function placeOf({ settled_at, due, id }: ChangeRow): Place {
  return { at: settled_at ?? due, id };
}

/** A day is where the open ones stand; a moment, where the settled ones do. */
function isDay({ at }: Place): boolean {
  return !at.includes('T');
}

async function openChanges(db: Kysely<Database>, list: RegisterList): Promise<RegisterRow[]> {
  const { show, after, today, limit } = list;
  if (!show.some(isOpenFilter) || (after && !isDay(after))) return [];
  const { at = '', id = '' } = after ?? {};
  const parts = inScope(db, list).map((query) =>
    query
      .where('changes.settled_at', 'is', null)
      .$if(!show.includes('open'), (query) => query.where('changes.due', '<', today))
      .$if(after !== undefined, (query) =>
        query.where(({ eb, refTuple, tuple }) => eb(refTuple('changes.due', 'changes.id'), '>', tuple(at, id))),
      )
      .orderBy('changes.due')
      .orderBy('changes.id'),
  );
  return firstOf(parts, limit + 1, (one, other) => compare(one, other));
}

async function settledChanges(db: Kysely<Database>, list: RegisterList, limit: number): Promise<RegisterRow[]> {
  const after = list.after && !isDay(list.after) ? list.after : undefined;
  const { at = '', id = '' } = after ?? {};
  const statuses = (['done', 'not-done'] as const).filter((status) => list.show.includes(status));
  const parts = statuses.flatMap((status) =>
    inScope(db, list).map((query) =>
      query
        .where('changes.status', '=', status)
        .$if(after !== undefined, (query) =>
          query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple('changes.settled_at', 'changes.id'), '<', tuple(at, id)),
          ),
        )
        .orderBy('changes.settled_at', 'desc')
        .orderBy('changes.id', 'desc'),
    ),
  );
  return firstOf(parts, limit, (one, other) => compare(other, one));
}

/** One query for each organisation, or for all of them: each reads its rows off an index in order, where one for several sorts all there are. */
function inScope(db: Kysely<Database>, { scope }: RegisterList) {
  const all = selectPublicChanges(db);
  return scope === EVERYWHERE ? [all] : scope.map((ods) => all.where('changes.ods', '=', ods));
}

type RegisterQuery = SelectQueryBuilder<Database, 'changes', RegisterRow>;

/** The first rows of what several queries give, each in this order. */
async function firstOf(
  queries: readonly Pick<RegisterQuery, 'limit'>[],
  limit: number,
  inOrder: (one: RegisterRow, other: RegisterRow) => number,
): Promise<RegisterRow[]> {
  const rows: RegisterRow[] = [];
  for (const query of queries) rows.push(...(await query.limit(limit).execute()));
  return rows.sort(inOrder).slice(0, limit);
}

function compare(one: ChangeRow, other: ChangeRow): number {
  const [left, right] = [placeOf(one), placeOf(other)];
  if (left.at !== right.at) return left.at < right.at ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
