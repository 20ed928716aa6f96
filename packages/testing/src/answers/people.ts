import {
  type endpoints,
  type Person,
  type RoleDraft,
  type RoleHeld,
  unknownGroup,
  wrongPlace,
} from '@hearback/contract';
import { managesAccess, managesEverybody, mayGive } from '../world/permissions.ts';
import { mustBeRight, Refusal, wrongField } from '../world/refusal.ts';
import type { StaffAccount, World } from '../world/world.ts';
import type { Answers } from './caller.ts';

const MOST = 200;
const LAST_OPERATOR = 'This is the last operator. Make somebody else one first.';

export const people: Answers<typeof endpoints.staff.people> = {
  list: ({ query: { search = '' } }, { world, staff }) => {
    const { roles } = mustManage(staff());
    const part = search.trim().toLowerCase();
    const found = [...world.staff.values()]
      .filter(({ name, email }) => `${name}\n${email}`.toLowerCase().includes(part))
      .filter((account) => managesEverybody(roles) || account.roles.some((held) => mayGive(roles, held)))
      .sort((one, other) => one.name.toLowerCase().localeCompare(other.name.toLowerCase()));
    return { result: { people: found.slice(0, MOST).map((one) => shown(one, roles)), hasMore: found.length > MOST } };
  },
  give: ({ params: { id }, body }, { world, staff }) => {
    const { roles } = staff();
    const held = mustBeGivable(world, roles, body);
    const account = mustBeSeen(world, roles, id);
    if (!account.roles.some((one) => isSame(one, held))) account.roles = [...account.roles, held];
    return { result: shown(account, roles) };
  },
  withdraw: ({ params: { id }, body }, { world, staff }) => {
    const { roles } = staff();
    const held = mustBeGivable(world, roles, body);
    const account = mustBeSeen(world, roles, id);
    const isLast = held.role === 'operator' && !isAnotherOperator(world, account);
    if (!account.roles.some((one) => isSame(one, held))) throw new Refusal('not-now', 'They do not hold this role.');
    if (isLast) throw new Refusal('not-now', LAST_OPERATOR);
    account.roles = account.roles.filter((one) => !isSame(one, held));
    return { result: shown(account, roles) };
  },
  setJobTitle: ({ params: { id }, body: { jobTitle } }, { world, staff }) => {
    const { roles } = staff();
    const account = mustBeSeen(world, roles, id);
    if (!managesEverybody(roles) && !account.roles.every((held) => mayGive(roles, held))) {
      throw new Refusal('forbidden', 'They have roles that are not yours to give. Ask whoever runs Hearback for you.');
    }
    account.jobTitle = jobTitle;
    return { result: shown(account, roles) };
  },
  resetSecondStep: ({ params: { id } }, { world, staff }) => {
    const self = staff();
    if (!managesEverybody(self.roles)) {
      throw new Refusal('forbidden', 'Only an operator can do this. Ask whoever runs Hearback for you.');
    }
    const account = mustBeSeen(world, self.roles, id);
    if (account.id === self.id) throw new Refusal('not-now', 'Turn off your own second step in your account.');
    if (!account.secondStep?.since) throw new Refusal('not-now', 'They have no second step.');
    account.secondStep = undefined;
    world.endSessions(account.email);
    return { result: shown(account, self.roles) };
  },
  remove: ({ params: { id } }, { world, staff }) => {
    const { roles } = staff();
    if (!managesEverybody(roles)) {
      throw new Refusal('forbidden', 'Only an operator can end an account. You can take their roles away.');
    }
    const account = mustBeSeen(world, roles, id);
    if (account.roles.some(({ role }) => role === 'operator') && !isAnotherOperator(world, account)) {
      throw new Refusal('not-now', LAST_OPERATOR);
    }
    world.removeStaff(account.email);
    return { result: undefined };
  },
};

/** Those who manage nobody's access have no business here. */
export function mustManage(account: StaffAccount): StaffAccount {
  if (managesAccess(account.roles)) return account;
  throw new Refusal('forbidden', 'Your roles do not include this. Managers and operators give roles, under People.');
}

/** A role with its organisation's name, where whoever holds these roles may give it. */
export function mustBeGivable(world: World, roles: readonly RoleHeld[], draft: RoleDraft): RoleHeld {
  const { role, organisation, group } = draft;
  const named = group === undefined ? undefined : world.groups.get(group);
  const found = organisation === undefined ? undefined : world.organisations.get(organisation);
  const held: RoleHeld = {
    role,
    organisation: organisation === undefined ? undefined : { ods: organisation, name: found?.name ?? '' },
    group: group === undefined ? undefined : { id: group, name: named?.name ?? '' },
  };
  if (!mayGive(roles, held)) {
    throw new Refusal('forbidden', 'Your own role does not reach so far that you could give or take this one.');
  }
  const wrong = wrongPlace(draft);
  if (wrong) mustBeRight([wrong]);
  if (organisation && !found) throw wrongField('/organisation', 'unknown-organisation');
  if (group && !named) mustBeRight([unknownGroup()]);
  return held;
}

function mustBeSeen(world: World, roles: readonly RoleHeld[], id: string): StaffAccount {
  const account = [...world.staff.values()].find((one) => one.id === id);
  const isSeen = account && (managesEverybody(roles) || account.roles.some((held) => mayGive(roles, held)));
  if (!isSeen) throw new Refusal('not-found', 'There is no such person, or you do not manage their access.');
  return account;
}

function isAnotherOperator(world: World, account: StaffAccount): boolean {
  return [...world.staff.values()].some((one) => one.id !== account.id && managesEverybody(one.roles));
}

function isSame(one: RoleHeld, other: RoleHeld): boolean {
  return (
    one.role === other.role && one.organisation?.ods === other.organisation?.ods && one.group?.id === other.group?.id
  );
}

function shown({ password: _, secondStep, ...person }: StaffAccount, roles: readonly RoleHeld[]): Person {
  const hasSecondStep = secondStep?.since !== undefined;
  return { ...person, hasSecondStep, roles: person.roles.filter((held) => mayGive(roles, held)).sort(inOrder) };
}

function inOrder(one: RoleHeld, other: RoleHeld): number {
  const key = ({ role, organisation, group }: RoleHeld) => `${role} ${organisation?.ods ?? group?.id ?? ''}`;
  return key(one) < key(other) ? -1 : 1;
}
