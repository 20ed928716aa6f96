import type { Attempt, StoryStatus, TimelineEvent, UrgentKind } from '@hearback/contract';

export const messages = {
  loading: 'Loading the story…',
  notShown: 'This story cannot be shown',
  tryAgain: 'Try again',
  backTo: (list: string) => `Back to “${list}”`,
  toldTo: (organisation: string) => `Told to ${organisation}`,
  about: (service: string) => `About ${service}`,
  danger: 'This may be somebody in danger',
  dangerNow: 'Read it now and follow your safeguarding steps.',
  dangerWhy: (kinds: string) =>
    `It may tell of ${kinds}. A rule found this, not a person: it can be wrong, and it can miss things.`,
  personalData: (kinds: string) =>
    `This story may hold ${kinds}. It is marked below. Publish only what nobody can be known by.`,
  happened: 'What happened',
  good: 'What was good',
  better: 'What could have been better',
  facts: 'About the author',
  feelings: 'How it felt',
  visited: 'When it was',
  relation: 'Told by',
  age: 'Age',
  experience: 'Overall experience',
  hearsBack: 'Hears back',
  doesHearBack: 'Yes, by email',
  noHearBack: 'No, they left no address',
  state: 'Where it stands',
  status: 'Status',
  received: 'Sent',
  asked: 'Author asked',
  returned: 'Back to be moderated',
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

/** Why a story is urgent. A rule found it; a person decides. */
export const urgent: Record<UrgentKind, string> = {
  'self-harm': 'self-harm or suicide',
  medical: 'a medical emergency',
  abuse: 'abuse or neglect',
  violence: 'a threat or violence',
  'author-device': 'something that the author’s own device found',
};

export const statuses: Record<StoryStatus, string> = {
  submitted: 'Waits for a moderator',
  'with-author': 'Waits for its author',
  held: 'Held',
  published: 'Published',
  rejected: 'Rejected',
};

export const events: Record<TimelineEvent['kind'], string> = {
  submitted: 'Story sent',
  'flagged-urgent': 'Marked as urgent',
  published: 'Published',
  rejected: 'Rejected',
  replied: 'Reply published',
  'change-recorded': 'Change recorded',
  'change-progressed': 'Change moved on',
  'difference-told': 'The author said whether a change made a difference',
  'clock-paused': 'Clock stopped',
  'clock-resumed': 'Clock goes on',
  'reply-due': 'Reminder sent: the reply is due soon',
  'reply-late': 'Reminder sent: the reply is late',
  'reply-escalated': 'Managers told: the reply is late',
  edited: 'Words edited',
  'author-asked': 'Author asked about the edit',
  'asking-ended': 'Waiting for the author ended',
  'author-agreed': 'Author agreed to the edit',
  'author-declined': 'Author declined the edit',
  'author-changed': 'Author chose other words',
  held: 'Held',
  'managers-told': 'Managers told that a very serious story is held',
  released: 'Held no longer',
  'criticality-set': 'How critical it is was set',
  'access-refused': 'Access refused',
};

/** What was tried and not allowed. */
export const attempts: Record<Attempt, string> = {
  see: 'Tried to see this story',
  publish: 'Tried to publish this story',
  reject: 'Tried to reject this story',
  edit: 'Tried to edit this story',
  'ask-author': 'Tried to ask the author',
  'end-asking': 'Tried to end the waiting for the author',
  hold: 'Tried to hold this story',
  release: 'Tried to let this story go on',
  'set-criticality': 'Tried to say how critical it is',
  reply: 'Tried to reply',
  'record-change': 'Tried to record a change',
  'pause-clock': 'Tried to stop the clock',
  'resume-clock': 'Tried to let the clock go on',
  'progress-change': 'Tried to say where a change stands',
};
