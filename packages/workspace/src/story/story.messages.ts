import type { Attempt, StoryStatus, TimelineEvent } from '@hearback/contract';

export const messages = {
  loading: 'Loading the story…',
  notShown: 'This story cannot be shown',
  tryAgain: 'Try again',
  backTo: (list: string) => `Back to “${list}”`,
  toldTo: (organisation: string) => `Told to ${organisation}`,
  about: (service: string) => `About ${service}`,
  happened: 'What happened',
  good: 'What was good',
  better: 'What could have been better',
  facts: 'About the author',
  feelings: 'How it felt',
  relation: 'Told by',
  experience: 'Overall experience',
  hearsBack: 'Hears back',
  doesHearBack: 'Yes, by email',
  noHearBack: 'No, they left no address',
  state: 'Where it stands',
  status: 'Status',
  received: 'Sent',
  published: 'Published',
  reads: 'Reads',
  readsCount: (count: number) => (count === 1 ? '1 visitor' : `${count} visitors`),
  publicPage: 'See the public page',
  timeline: 'Timeline',
  answers: 'Answers and changes',
  rejected: 'Why it was not published',
  rejectionNote: 'What the author was told',
  stale: 'Somebody else decided on this story first. It is loaded again, and what you typed is still there.',
  notNow:
    'This cannot be done at this stage: the story has moved on. It is loaded again, and what you typed is still there.',
};

export const statuses: Record<StoryStatus, string> = {
  submitted: 'Waits for a moderator',
  published: 'Published',
  rejected: 'Rejected',
};

export const events: Record<TimelineEvent['kind'], string> = {
  submitted: 'Story sent',
  published: 'Published',
  rejected: 'Rejected',
  replied: 'Reply published',
  'change-recorded': 'Change recorded',
  'change-progressed': 'Change moved on',
  'access-refused': 'Access refused',
};

/** What was tried and not allowed. */
export const attempts: Record<Attempt, string> = {
  see: 'Tried to see this story',
  publish: 'Tried to publish this story',
  reject: 'Tried to reject this story',
  reply: 'Tried to reply',
  'record-change': 'Tried to record a change',
  'progress-change': 'Tried to say where a change stands',
};
