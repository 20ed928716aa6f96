import type { OrganisationName, RoleHeld } from '@hearback/contract';
import { organisationsSetBy, workStoriesReadBy, workStoriesSharedWith } from '@hearback/contract/permissions';

/** What staff tell of their work. */
export const WORK = '/workspace/work-stories';

/** One story of theirs. */
export function addressOfWorkStory(id: string): string {
  return `${WORK}/${id}`;
}

/** What their stories were about at an organisation. */
export function addressOfWorkFigures(ods: string): string {
  return `${WORK}/figures/${ods}`;
}

/** The door that they come by. */
export function addressOfDoor(ods: string): string {
  return `${WORK}/door/${ods}`;
}

/** Whether whoever holds these roles reads them as a moderator. */
export function isWorkModerator(roles: readonly RoleHeld[]): boolean {
  return roles.some(({ role, organisation }) => workStoriesReadBy.includes(role) && !organisation);
}

/** Whether whoever holds these roles reads any of them. */
export function readsWorkStories(roles: readonly RoleHeld[]): boolean {
  return isWorkModerator(roles) || roles.some(({ role }) => workStoriesSharedWith.includes(role));
}

/** Whether whoever holds these roles has anything to do with them: who looks after an organisation sets its door. */
export function mayOpenWork(roles: readonly RoleHeld[]): boolean {
  return readsWorkStories(roles) || roles.some(({ role }) => organisationsSetBy.includes(role));
}

/** The organisations of which whoever holds these roles reads what was passed on. */
export function workPlaces(roles: readonly RoleHeld[]): readonly OrganisationName[] {
  return roles.flatMap(({ role, organisation }) => (workStoriesSharedWith.includes(role) && organisation) || []);
}
