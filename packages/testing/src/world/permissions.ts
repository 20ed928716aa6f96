import { type Role, type RoleHeld, type StaffStoryFilter, StoryAction, type StoryStatus } from '@hearback/contract';

const allowed: Record<StoryAction, Role> = {
  publish: 'moderator',
  reject: 'moderator',
  reply: 'responder',
  'record-change': 'responder',
  'pause-clock': 'responder',
  'resume-clock': 'responder',
};

const stage: Record<StoryAction, StoryStatus> = {
  publish: 'submitted',
  reject: 'submitted',
  reply: 'published',
  'record-change': 'published',
  'pause-clock': 'published',
  'resume-clock': 'published',
};

const lists: Record<StaffStoryFilter, readonly Role[]> = {
  'to-moderate': ['moderator'],
  'to-reply': ['moderator', 'responder'],
  replied: ['moderator', 'responder'],
  rejected: ['moderator'],
};

/** Whether one of the roles is this role at this organisation. */
function holds(roles: readonly RoleHeld[], role: Role, ods: string): boolean {
  return roles.some((held) => held.role === role && (!held.organisation || held.organisation.ods === ods));
}

/** Whether whoever holds these roles may do this at this organisation. */
export function may(roles: readonly RoleHeld[], action: StoryAction, ods: string): boolean {
  return holds(roles, allowed[action], ods);
}

/** Whether whoever holds these roles may see a story in this state in the workspace. */
export function maySee(roles: readonly RoleHeld[], status: StoryStatus, ods: string): boolean {
  return holds(roles, 'moderator', ods) || (status === 'published' && holds(roles, 'responder', ods));
}

/** Whether this can be done with a story in this state, whoever asks. */
export function isAtStage(action: StoryAction, status: StoryStatus): boolean {
  return stage[action] === status;
}

/** What whoever holds these roles may do with a story in this state. */
export function actionsFor(roles: readonly RoleHeld[], status: StoryStatus, ods: string): StoryAction[] {
  return StoryAction.options.filter((action) => isAtStage(action, status) && may(roles, action, ods));
}

/** Whether a list of this kind shows an organisation's stories to whoever holds these roles. */
export function mayList(roles: readonly RoleHeld[], filter: StaffStoryFilter, ods: string): boolean {
  return lists[filter].some((role) => holds(roles, role, ods));
}
