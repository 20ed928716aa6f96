import type { Group, MembershipDraft, Totals } from '@hearback/contract';
import type { KeptGroup, World } from './world.ts';

/** Below this many ratings a share is not shown: it could tell what one person answered. */
const LEAST_RATED = 5;

type Counts = Omit<Totals, 'positive'> & { positive: number };

/** An organisation's figures over its published stories. */
export function totalsOf(world: World, ods: string): Totals {
  return shown(countsOf(world, [{ ods, from: '' }]));
}

const LONG_AGO = '2018-04-01';

/** Since when and until when each organisation is in a group. */
export function membershipsOf({ members, memberships }: KeptGroup): readonly MembershipDraft[] {
  return memberships ?? members.map((ods) => ({ ods, from: LONG_AGO }));
}

/** Whether a membership holds on a day. */
export function isIn({ from, until }: MembershipDraft, day: string): boolean {
  return from <= day && (until === undefined || until > day);
}

/**
 * A group with its figures and those of its organisations, of what was published while each was in it. Its share is left out
 * where it would tell a hidden one.
 */
export function groupOf(world: World, group: KeptGroup): Group {
  const begun = membershipsOf(group).filter(({ from }) => from <= world.today());
  const codes = [...new Set(begun.map(({ ods }) => ods))];
  const organisations = codes
    .flatMap((ods) => world.organisations.get(ods) ?? [])
    .sort((one, other) => one.name.localeCompare(other.name))
    .map(({ ods, name }) => {
      const own = begun.filter((one) => one.ods === ods);
      const left = own.some((one) => isIn(one, world.today())) ? undefined : lastDay(own);
      const totals = shown(countsOf(world, own));
      const without = totalsOf(world, ods).rated - totals.rated;
      const tellsRest = without > 0 && without < LEAST_RATED;
      const organisation = { ods, name };
      return { organisation, totals: tellsRest ? { ...totals, positive: null } : totals, ...(left && { left }) };
    });
  const totals = shown(countsOf(world, begun));
  const hidden = organisations.filter(({ totals }) => totals.positive === null && totals.rated > 0);
  const ratedHidden = hidden.reduce((sum, { totals }) => sum + totals.rated, 0);
  const tellsHidden = hidden.length > 0 && ratedHidden < LEAST_RATED;
  const { id, name } = group;
  return { id, name, totals: tellsHidden ? { ...totals, positive: null } : totals, organisations };
}

function lastDay(memberships: readonly MembershipDraft[]): string | undefined {
  return memberships
    .flatMap(({ until }) => until ?? [])
    .sort()
    .at(-1);
}

function countsOf(world: World, memberships: readonly MembershipDraft[]): Counts {
  const isWithin = (ods: string, at: string | undefined) =>
    memberships.some((one) => one.ods === ods && isIn(one, (at ?? '').slice(0, 10)));
  const stories = [...world.stories.values()].filter(
    ({ status, organisation, publishedAt }) => status === 'published' && isWithin(organisation.ods, publishedAt),
  );
  const changes = [...world.changes.values()].filter(({ change }) =>
    isWithin(change.organisation.ods, change.recordedAt),
  );
  const replied = new Set([...world.replies.values()].map(({ story }) => story));
  const rated = stories.filter(({ experience }) => experience !== undefined);
  return {
    stories: stories.length,
    reads: stories.reduce((sum, { reads }) => sum + reads, 0),
    rated: rated.length,
    positive: rated.filter(({ experience }) => experience === 'very-good' || experience === 'good').length,
    replied: stories.filter(({ id }) => replied.has(id)).length,
    changesPlanned: changes.filter(({ change: { status } }) => status === 'planned' || status === 'in-progress').length,
    changesDone: changes.filter(({ change: { status } }) => status === 'done').length,
  };
}

function shown(counts: Counts): Totals {
  return { ...counts, positive: counts.rated < LEAST_RATED ? null : counts.positive };
}
