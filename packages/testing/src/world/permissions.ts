import {
  type RerouteTo,
  type Role,
  type RoleHeld,
  type StaffStoryFilter,
  StoryAction,
  type StoryStatus,
} from '@hearback/contract';
import {
  changesSeenBy,
  doneBy,
  editsSeenBy,
  givenBy,
  isAtStage,
  listedFor,
  organisationsRunBy,
  organisationsSetBy,
  seenBy,
  sentOnElse,
  sentOnSeenBy,
  surveysSeenBy,
  surveysSetBy,
  workStoriesReadBy,
  writtenReadBy,
} from '@hearback/contract/permissions';

/** Whether one of the roles is this role at this organisation. */
export function holds(roles: readonly RoleHeld[], role: Role, ods: string): boolean {
  return roles.some((held) => held.role === role && (!held.organisation || held.organisation.ods === ods));
}

/** Whether whoever holds these roles may do this at this organisation. */
export function may(roles: readonly RoleHeld[], action: StoryAction, ods: string): boolean {
  return doneBy[action].some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles may see a story in this state in the workspace. */
export function maySee(roles: readonly RoleHeld[], status: StoryStatus, ods: string): boolean {
  return seenBy[status].some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles sees any story of an organisation. */
export function seesSomethingAt(roles: readonly RoleHeld[], ods: string): boolean {
  return Object.values(seenBy).some((seers) => seers.some((role) => holds(roles, role, ods)));
}

/** Whether whoever holds these roles may see what a story said before it was edited. */
export function maySeeEdits(roles: readonly RoleHeld[], ods: string): boolean {
  return editsSeenBy.some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles sees to what was sent on to an organisation as this. */
export function maySeeSentOn(roles: readonly RoleHeld[], to: RerouteTo, ods: string): boolean {
  return sentOnSeenBy[to].some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles sees to what was sent on where nobody at the organisation does. */
export function seesUnseen(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => sentOnElse.includes(role) && !organisation);
}

/** What whoever holds these roles may do with a story in this state. */
export function actionsFor(roles: readonly RoleHeld[], status: StoryStatus, ods: string): StoryAction[] {
  return StoryAction.options.filter((action) => isAtStage(action, status) && may(roles, action, ods));
}

/** Whether a list of this kind shows an organisation's stories to whoever holds these roles. */
export function mayList(roles: readonly RoleHeld[], filter: StaffStoryFilter, ods: string): boolean {
  return listedFor[filter].some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles may give this one there, take it away, and see who has it. */
export function mayGive(roles: readonly RoleHeld[], { role, organisation }: RoleHeld): boolean {
  return roles.some(
    (held) => givenBy[role].includes(held.role) && (!held.organisation || held.organisation.ods === organisation?.ods),
  );
}

/** Whether whoever holds these roles manages anybody's access at all. */
export function managesAccess(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => Object.values(givenBy).some((givers) => givers.includes(role)));
}

/** Whether whoever holds these roles manages everybody's access. */
export function managesEverybody(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => role === 'operator' && !organisation);
}

/** Whether the register shows an organisation's changes to whoever holds these roles. */
export function maySeeChanges(roles: readonly RoleHeld[], ods: string): boolean {
  return changesSeenBy.some((role) => holds(roles, role, ods));
}

/** The organisations that whoever holds these roles may set up: some by their codes, or all of them. */
export function lookedAfterScope(roles: readonly RoleHeld[]): readonly string[] | '*' {
  const held = roles.filter(({ role }) => organisationsSetBy.includes(role));
  if (held.some(({ organisation }) => !organisation)) return '*';
  return held.flatMap(({ organisation }) => organisation?.ods ?? []);
}

/** Whether whoever holds these roles may add, rename and close organisations, and write groups down. */
export function mayRunOrganisations(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => organisationsRunBy.includes(role) && !organisation);
}

/** Whether whoever holds these roles sees an organisation's surveys, and what was answered. */
export function maySeeSurveys(roles: readonly RoleHeld[], ods: string): boolean {
  return surveysSeenBy.some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles writes, opens and closes an organisation's surveys. */
export function maySetSurveys(roles: readonly RoleHeld[], ods: string): boolean {
  return surveysSetBy.some((role) => holds(roles, role, ods));
}

/** Whether whoever holds these roles sees surveys of anybody. */
export function hasSurveys(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role }) => surveysSeenBy.includes(role));
}

/** Whether whoever holds these roles reads what staff tell as a moderator: anywhere, and of those at an organisation. */
export function readsAnywhere(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => workStoriesReadBy.includes(role) && !organisation);
}

export function readsAt(roles: readonly RoleHeld[], ods: string): boolean {
  return readsAnywhere(roles) && !roles.some(({ organisation }) => organisation?.ods === ods);
}

/** Whether whoever holds these roles reads what people wrote in answer to surveys before it may be shown. */
export function readsWritten(roles: readonly RoleHeld[], ods: string): boolean {
  return writtenReadBy.some((role) => holds(roles, role, ods));
}
