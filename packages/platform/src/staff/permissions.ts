import type { Role, StaffStoryFilter, StoryAction, StoryStatus } from '@hearback/contract';

/** A role somewhere: at one organisation, or at every one (`*`). */
export interface Grant {
  role: Role;
  ods: string;
}

export const EVERYWHERE = '*';

/** Who may do what with a story. The one place that says so. */
const allowed: Record<StoryAction, readonly Role[]> = {
  publish: ['moderator'],
  reject: ['moderator'],
  reply: ['responder'],
  'record-change': ['responder'],
  'pause-clock': ['responder'],
  'resume-clock': ['responder'],
};

/** At which stage a story can have what done to it. */
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

/** Whether a role held allows this at this organisation. */
export function may(grants: readonly Grant[], action: StoryAction, ods: string): boolean {
  return allowed[action].some((role) => holds(grants, role, ods));
}

/** Whether a story in this state may be seen in the workspace. */
export function maySee(grants: readonly Grant[], status: StoryStatus, ods: string): boolean {
  return holds(grants, 'moderator', ods) || (status === 'published' && holds(grants, 'responder', ods));
}

/** Whether this can be done with a story in this state, whoever asks. */
export function isAtStage(action: StoryAction, status: StoryStatus): boolean {
  return stage[action] === status;
}

/** What may be done with a story now by who holds these roles. */
export function actionsFor(grants: readonly Grant[], status: StoryStatus, ods: string): StoryAction[] {
  const actions = Object.keys(allowed) as StoryAction[];
  return actions.filter((action) => isAtStage(action, status) && may(grants, action, ods));
}

/** The organisations whose list of this kind one may see; `'*'` when all. */
export function scopeOf(grants: readonly Grant[], filter: StaffStoryFilter): readonly string[] | typeof EVERYWHERE {
  const held = grants.filter(({ role }) => lists[filter].includes(role)).map(({ ods }) => ods);
  return held.includes(EVERYWHERE) ? EVERYWHERE : [...new Set(held)];
}

function holds(grants: readonly Grant[], role: Role, ods: string): boolean {
  return grants.some((grant) => grant.role === role && (grant.ods === ods || grant.ods === EVERYWHERE));
}
