import {
  type endpoints,
  type GroupDraft,
  membershipTroubles,
  type RoleHeld,
  type StaffGroup,
  turnedDays,
} from '@hearback/contract';
import { groupFiguresSeenBy } from '@hearback/contract/permissions';
import { figuresOf } from '../world/figures.ts';
import { mustBeRight, Refusal } from '../world/refusal.ts';
import { isIn, membershipsOf } from '../world/totals.ts';
import type { KeptGroup, World } from '../world/world.ts';
import type { Answers } from './caller.ts';
import { mustRun } from './staff-organisations.ts';

export const staffGroups: Answers<typeof endpoints.staff.groups> = {
  list: (_, { world, staff }) => {
    const { roles } = staff();
    if (!roles.some(({ role }) => groupFiguresSeenBy.includes(role))) throw refused();
    const groups = [...world.groups.values()]
      .filter(({ id }) => seesFigures(roles, id))
      .sort((one, other) => one.name.localeCompare(other.name));
    return { result: { groups: groups.map((group) => ({ ...idAndName(group), members: membersOf(world, group) })) } };
  },
  figures: ({ params: { group }, query }, { world, staff }) => {
    if (!seesFigures(staff().roles, group)) throw refused();
    mustBeRight(turnedDays(query));
    return { result: figuresOf(world, mustFind(world, group), query) };
  },
  get: ({ params: { group } }, { world, staff }) => {
    mustRun(staff());
    return { result: shown(world, mustFind(world, group)) };
  },
  save: ({ params: { group: id }, body }, { world, staff }) => {
    mustRun(staff());
    mustBeRight(membershipTroubles(body.memberships, (ods) => world.organisations.has(ods)));
    const { version, name, memberships } = body;
    const known = version === undefined ? world.groups.get(id) : mustFind(world, id);
    if (known && version === undefined) {
      if (!isSame(known, body)) throw new Refusal('id-used', `There is a group with the short name ${id} already.`);
      return { result: shown(world, known), isRepeat: true };
    }
    if (known && (known.version ?? 1) !== version) {
      throw new Refusal('stale', 'Somebody else changed this group while you had it open. Look at it again.');
    }
    const codes = [...new Set(memberships.map(({ ods }) => ods))];
    const kept = { id, name, members: codes, memberships, version: (version ?? 0) + 1 };
    world.groups.set(id, kept);
    return { result: shown(world, kept), isRepeat: known !== undefined };
  },
};

function seesFigures(roles: readonly RoleHeld[], id: string): boolean {
  const held = roles.filter(({ role }) => groupFiguresSeenBy.includes(role));
  return held.some(({ organisation, group }) => !organisation && (!group || group.id === id));
}

function refused(): Refusal {
  return new Refusal('forbidden', 'Your roles do not show you this group. Operators give roles, under People.');
}

function idAndName({ id, name }: KeptGroup) {
  return { id, name };
}

function membersOf(world: World, group: KeptGroup): number {
  const now = membershipsOf(group).filter((one) => isIn(one, world.today()));
  return new Set(now.map(({ ods }) => ods)).size;
}

function mustFind(world: World, id: string): KeptGroup {
  const found = world.groups.get(id);
  if (!found) throw new Refusal('not-found', 'There is no group with this short name here.');
  return found;
}

function shown(world: World, group: KeptGroup): StaffGroup {
  const memberships = membershipsOf(group)
    .map(({ ods, ...days }) => ({ organisation: { ods, name: world.organisations.get(ods)?.name ?? '' }, ...days }))
    .sort(
      (one, other) => one.organisation.name.localeCompare(other.organisation.name) || (one.from < other.from ? -1 : 1),
    );
  return { ...idAndName(group), version: group.version ?? 1, memberships };
}

function isSame(known: KeptGroup, { name, memberships }: GroupDraft): boolean {
  const lines = (all: GroupDraft['memberships']) => all.map(({ ods, from, until }) => `${ods} ${from} ${until}`).sort();
  return known.name === name && lines([...membershipsOf(known)]).join() === lines(memberships).join();
}
