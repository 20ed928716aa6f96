import type { Role, StaffStoryFilter, StaffStorySummary } from '@hearback/contract';

/** Where each list is found, and whose work it holds. */
const listsOf: Record<Role, readonly StaffStoryFilter[]> = {
  moderator: ['to-moderate', 'reported', 'appealed', 'with-author', 'held', 'rejected', 'rerouted'],
  responder: ['to-reply', 'replied'],
  'enquiries-officer': ['to-reply', 'replied'],
  'complaints-manager': ['to-reply', 'replied'],
  manager: ['to-reply', 'replied'],
  'group-analyst': [],
  operator: [],
  auditor: [],
};

/** What waits for somebody comes before what is settled. */
export const LISTS: readonly StaffStoryFilter[] = [
  'to-moderate',
  'reported',
  'appealed',
  'to-reply',
  'with-author',
  'held',
  'replied',
  'rejected',
  'rerouted',
];

/** The lists of stories for whoever holds these roles, what is most urgent first. */
export function listsFor(roles: readonly { role: Role }[]): StaffStoryFilter[] {
  return LISTS.filter((list) => roles.some(({ role }) => listsOf[role].includes(list)));
}

/** Whether stories in this list wait for something. */
export function isQueue(list: StaffStoryFilter): boolean {
  return list === 'to-moderate' || list === 'reported' || list === 'appealed' || list === 'to-reply';
}

/** Whether what is in this list is not settled: it waits for staff, or for its author. */
export function isWaiting(list: StaffStoryFilter): boolean {
  return isQueue(list) || list === 'with-author' || list === 'held';
}

/** The list that a story's own state puts it in. */
export function listOf({ status, replies }: Pick<StaffStorySummary, 'status' | 'replies'>): StaffStoryFilter {
  if (status === 'submitted') return 'to-moderate';
  if (status === 'rejected' || status === 'rerouted' || status === 'with-author' || status === 'held') return status;
  return replies > 0 ? 'replied' : 'to-reply';
}
