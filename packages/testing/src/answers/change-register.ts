import { type Change, type ChangeFilter, ChangeTotals, type endpoints, isShownBy } from '@hearback/contract';
import { pageOf } from '../world/pages.ts';
import { may, maySeeChanges } from '../world/permissions.ts';
import { sentStateOf } from '../world/sent-changes.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustList } from './listed.ts';

/** The register of changes: open ones by the day they are due, then settled ones, the newest first. */
export const changeRegister: Pick<Answers<typeof endpoints.staff.changes>, 'list' | 'totals'> = {
  list: ({ query: { show, organisation, limit, cursor } }, { world, staff }) => {
    const account = staff();
    const filters = show.split(',') as ChangeFilter[];
    const found = changesFor(world, account, organisation).filter((change) =>
      filters.some((filter) => isShownBy(filter, change, world.today())),
    );
    const { items, ...page } = pageOf(found, { placeOf, limit, cursor, first: 'due' });
    const seen = items.map((change) => ({
      ...change,
      title: world.stories.get(change.story)?.title ?? '',
      difference: world.differences.get(change.id),
      sent: sentStateOf(world, change),
      mayProgress: may(account.roles, 'progress-change', change.organisation.ods),
    }));
    return { result: { ...page, items: seen } };
  },
  totals: ({ query: { organisation } }, { world, staff }) => {
    const found = changesFor(world, staff(), organisation);
    const count = (filter: ChangeFilter) => found.filter((change) => isShownBy(filter, change, world.today())).length;
    const filters = Object.keys(ChangeTotals.shape) as ChangeFilter[];
    return { result: ChangeTotals.parse(Object.fromEntries(filters.map((filter) => [filter, count(filter)]))) };
  },
};

function changesFor(world: World, { roles }: StaffAccount, organisation: string | undefined): Change[] {
  const isSeen = (ods: string) => maySeeChanges(roles, ods);
  mustList(roles, organisation, isSeen);
  return (
    [...world.changes.values()]
      .map(({ change }) => change)
      // What was taken down is in no list of changes either.
      .filter(({ story }) => world.stories.get(story)?.status === 'published')
      .filter(({ organisation: { ods } }) => isSeen(ods) && (organisation === undefined || organisation === ods))
  );
}

function placeOf({ settledAt, due, id }: Change) {
  return { at: settledAt ?? due, id };
}
