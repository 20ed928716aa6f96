import type { Figures, FiguresQuery, GroupFigures, MembershipDraft } from '@hearback/contract';
import { clockOn } from '@hearback/contract/clocks';
import { isIn, membershipsOf } from './totals.ts';
import type { KeptGroup, World } from './world.ts';

const A_YEAR_MS = 365 * 86_400_000;

/** What a group's organisations did with what they were told on the days on which each was in it. */
export function figuresOf(world: World, group: KeptGroup, query: FiguresQuery): GroupFigures {
  const today = world.today();
  const aYearAgo = new Date(Date.parse(today) - A_YEAR_MS).toISOString().slice(0, 10);
  const { from = aYearAgo, to = today } = query;
  const begun = membershipsOf(group).filter((one) => one.from <= today);
  const organisations = [...new Set(begun.map(({ ods }) => ods))]
    .flatMap((ods) => world.organisations.get(ods) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ ods, name }) => {
      const own = begun.filter((one) => one.ods === ods);
      const left = own.some((one) => isIn(one, today))
        ? undefined
        : own
            .map(({ until }) => until)
            .sort()
            .at(-1);
      return { organisation: { ods, name }, figures: countsIn(world, own, { from, to }), ...(left && { left }) };
    });
  const totals = organisations.map(({ figures }) => figures).reduce(addedUp, countsIn(world, [], { from, to }));
  return { id: group.id, name: group.name, from, to, totals, organisations };
}

function countsIn(world: World, own: readonly MembershipDraft[], { from, to }: { from: string; to: string }): Figures {
  const isWithin = (ods: string, at = '', last = to) => {
    const day = at.slice(0, 10);
    return day >= from && day <= last && own.some((one) => one.ods === ods && isIn(one, day));
  };
  const published = [...world.stories.values()].filter(({ status }) => status === 'published');
  const stories = published.filter(({ organisation, publishedAt }) => isWithin(organisation.ods, publishedAt));
  const replied = new Set([...world.replies.values()].map(({ story }) => story));
  const clocks = published.flatMap(({ organisation, clock }) =>
    clock && isWithin(organisation.ods, clock.due, to < world.today() ? to : clock.due)
      ? clockOn(world.today(), clock).state
      : [],
  );
  const changes = [...world.changes.values()].map(({ change }) => change);
  const told = changes.filter(({ organisation, recordedAt }) => isWithin(organisation.ods, recordedAt));
  const isOpen = (status: string) => status === 'planned' || status === 'in-progress';
  const inTime = clocks.filter((state) => state === 'met').length;
  return {
    ...{ stories: stories.length, replied: stories.filter(({ id }) => replied.has(id)).length },
    ...{ inTime, due: inTime + clocks.filter((state) => state === 'missed' || state === 'overdue').length },
    changesPlanned: told.filter(({ status }) => isOpen(status)).length,
    changesDone: told.filter(({ status }) => status === 'done').length,
    changesOverdue: changes.filter(
      ({ organisation, due, status }) => isOpen(status) && due < world.today() && isWithin(organisation.ods, due),
    ).length,
  };
}

function addedUp(one: Figures, other: Figures): Figures {
  const names = Object.keys(one) as (keyof Figures)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as Figures;
}
