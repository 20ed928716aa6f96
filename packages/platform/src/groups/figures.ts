import type { Figures, FiguresQuery, GroupFigures } from '@hearback/contract';
import type { AliasableExpression, Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { totalsInGroup } from '../insights/store.ts';
import type { Measure } from '../insights/tallies.ts';
import type { Services } from '../services.ts';
import { dayInLondon } from '../time/clock.ts';
import { findGroup } from './store.ts';

const A_YEAR_MS = 365 * 86_400_000;

interface Days {
  from: string;
  to: string;
  today: string;
}

/** A group's figures of some days; `undefined` where there is no such group. */
export async function figuresOf(
  { db, now }: Pick<Services, 'db' | 'now'>,
  id: string,
  { from, to }: FiguresQuery,
): Promise<GroupFigures | undefined> {
  const today = dayInLondon(now());
  const found = await findGroup(db, id, today);
  if (!found) return undefined;
  const days = { from: from ?? dayInLondon(new Date(now().getTime() - A_YEAR_MS)), to: to ?? today, today };
  const tallied = await totalsInGroup(db, id, days);
  const [inTime, late, overdue] = [
    await countByCode(db, id, inTimeIn(db, days)),
    await countByCode(db, id, lateIn(db, days)),
    await countByCode(db, id, overdueIn(db, days)),
  ];
  const organisations = found.members.map(({ left, ...organisation }) => {
    const count = (counts: ReadonlyMap<string, number>) => counts.get(organisation.ods) ?? 0;
    const figures = {
      ...standing(tallied.get(organisation.ods) ?? {}),
      ...{ inTime: count(inTime), due: count(inTime) + count(late), changesOverdue: count(overdue) },
    };
    return left === undefined ? { organisation, figures } : { organisation, left, figures };
  });
  const totals = organisations.map(({ figures }) => figures).reduce(addedUp, nothing);
  return { id, name: found.name, from: days.from, to: days.to, totals, organisations };
}

const nothing: Figures = {
  ...{ stories: 0, replied: 0, due: 0, inTime: 0, changesPlanned: 0, changesDone: 0, changesOverdue: 0 },
};

function addedUp(one: Figures, other: Figures): Figures {
  const names = Object.keys(nothing) as (keyof Figures)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as Figures;
}

/** What was counted before the first day and taken back later leaves nothing, not less. */
function standing(counts: Partial<Record<Measure, number>>) {
  const of = (measure: Measure) => Math.max(0, counts[measure] ?? 0);
  return {
    ...{ stories: of('stories'), replied: of('replied') },
    ...{ changesPlanned: of('changesPlanned'), changesDone: of('changesDone') },
  };
}

function dueIn(db: Kysely<Database>, { from, to, today }: Days) {
  return (
    db
      .selectFrom('clocks')
      .select(['clocks.ods', 'clocks.due'])
      .where('due', '>=', from)
      // A reply of today counts, whose story had time until another day.
      .$if(to < today, (query) => query.where('due', '<=', to))
  );
}

function inTimeIn(db: Kysely<Database>, days: Days) {
  return dueIn(db, days)
    .where('answered', 'is not', null)
    .where((where) => where.or([where('answered', '<=', where.ref('due')), where('paused_at', 'is not', null)]));
}

function lateIn(db: Kysely<Database>, days: Days) {
  return dueIn(db, days)
    .where('paused_at', 'is', null)
    .where((where) =>
      where.or([
        where('answered', '>', where.ref('due')),
        where.and([where('answered', 'is', null), where('reply_sent', 'is', null), where('due', '<', days.today)]),
      ]),
    );
}

function overdueIn(db: Kysely<Database>, { from, to, today }: Days) {
  return db
    .selectFrom('changes')
    .innerJoin('stories', 'stories.id', 'changes.story_id')
    .select(['changes.ods', 'changes.due'])
    .where('stories.status', '=', 'published')
    .where('changes.settled_at', 'is', null)
    .where('changes.due', '<', today)
    .where('changes.due', '>=', from)
    .where('changes.due', '<=', to);
}

/** How many there are by organisation, of what was due on a day on which it was in the group. */
async function countByCode(
  db: Kysely<Database>,
  group: string,
  due: AliasableExpression<{ ods: string; due: string }>,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom(due.as('dues'))
    .select((row) => ['dues.ods', row.fn.countAll<number>().as('count')])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('memberships')
          .select('memberships.ods')
          .where('group_id', '=', group)
          .whereRef('memberships.ods', '=', 'dues.ods')
          .whereRef('from_day', '<=', 'dues.due')
          .where((row) => row.or([row('to_day', 'is', null), row('to_day', '>', row.ref('dues.due'))])),
      ),
    )
    .groupBy('dues.ods')
    .execute();
  return new Map(rows.map(({ ods, count }) => [ods, Number(count)]));
}
