import {
  type AnswerBehind,
  type Change,
  type ChangeFilter,
  ChangeTotals,
  type endpoints,
  isShownBy,
  type StaffChange,
} from '@hearback/contract';
import { complaintsSeenBy, enquiriesSeenBy, surveysSeenBy } from '@hearback/contract/permissions';
import { answersBehind, sentOnBehind, shownChange, storiesBehind } from '../world/behind.ts';
import { pageOf } from '../world/pages.ts';
import { holds, may, maySeeChanges, maySeeSentOn } from '../world/permissions.ts';
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
      ...shownChange(world, change),
      title: world.stories.get(change.story)?.title ?? '',
      difference: world.differences.get(change.id),
      sent: sentStateOf(world, change),
      mayProgress: may(account.roles, 'progress-change', change.organisation.ods),
      stories: someOf(storiesBehind(world, change.id)),
      answers: answersFor(world, account, change),
      sentOn: sentOnFor(world, account, change),
      enquiries: enquiriesBehind(world, account, change),
      complaints: complaintsBehind(world, account, change),
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

/** The enquiries that a change is because of too, as far as one sees to them. */
function enquiriesBehind(world: World, { roles }: StaffAccount, { id, organisation }: Change): string[] | undefined {
  if (!enquiriesSeenBy.some((role) => holds(roles, role, organisation.ods))) return undefined;
  const ids = [...world.enquiries.values()].filter(({ changes }) => changes.includes(id)).map((enquiry) => enquiry.id);
  return ids.length > 0 ? ids : undefined;
}

/** The complaints whose answers tell of a change, as far as one sees to them. */
function complaintsBehind(world: World, { roles }: StaffAccount, { id, organisation }: Change): string[] | undefined {
  if (!complaintsSeenBy.some((role) => holds(roles, role, organisation.ods))) return undefined;
  const ids = [...world.complaints.values()].filter(({ changes }) => changes.includes(id)).map((one) => one.id);
  return ids.length > 0 ? ids : undefined;
}

/** What people wrote that a change is because of, as far as one sees that. */
function answersFor(world: World, { roles }: StaffAccount, { id, organisation }: Change): AnswerBehind[] | undefined {
  if (!surveysSeenBy.some((role) => holds(roles, role, organisation.ods))) return undefined;
  return someOf(answersBehind(world, id));
}

/** What was sent on and a change is because of, as far as one sees to it. */
function sentOnFor(world: World, { roles }: StaffAccount, { id, organisation }: Change): StaffChange['sentOn'] {
  return someOf(sentOnBehind(world, id).filter(({ to }) => maySeeSentOn(roles, to, organisation.ods)));
}

function someOf<One>(all: One[]): One[] | undefined {
  return all.length > 0 ? all : undefined;
}

function placeOf({ settledAt, due, id }: Change) {
  return { at: settledAt ?? due, id };
}
