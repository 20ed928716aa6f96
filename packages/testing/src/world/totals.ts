import type { Group, OrganisationName, Totals } from '@hearback/contract';
import type { KeptGroup, World } from './world.ts';

/** Below this many ratings a share is not shown: it could tell what one person answered. */
const LEAST_RATED = 5;

type Counts = Omit<Totals, 'positive'> & { positive: number };

/** An organisation's figures over its published stories. */
export function totalsOf(world: World, ods: string): Totals {
  return shown(countsOf(world, [ods]));
}

/** A group with its figures and those of its organisations. Its share is left out where it would tell a hidden one. */
export function groupOf(world: World, { id, name, members }: KeptGroup): Group {
  const organisations = members
    .flatMap((ods) => world.organisations.get(ods) ?? [])
    .map(({ ods, name }): OrganisationName => ({ ods, name }))
    .sort((one, other) => one.name.localeCompare(other.name))
    .map((organisation) => ({ organisation, totals: totalsOf(world, organisation.ods) }));
  const totals = shown(countsOf(world, members));
  const hidden = organisations.filter(({ totals }) => totals.positive === null && totals.rated > 0);
  const ratedHidden = hidden.reduce((sum, { totals }) => sum + totals.rated, 0);
  const tellsHidden = hidden.length > 0 && ratedHidden < LEAST_RATED;
  return { id, name, totals: tellsHidden ? { ...totals, positive: null } : totals, organisations };
}

function countsOf(world: World, odsCodes: readonly string[]): Counts {
  const stories = [...world.stories.values()].filter(
    ({ status, organisation }) => status === 'published' && odsCodes.includes(organisation.ods),
  );
  const changes = [...world.changes.values()].filter(({ change }) => odsCodes.includes(change.organisation.ods));
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
