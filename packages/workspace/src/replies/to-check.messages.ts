import type { ToCheck } from '@hearback/contract';

const kinds: Record<ToCheck['kind'], string> = {
  reply: 'Reply',
  change: 'A new change',
  'change-step': 'Where a change stands',
  'change-link': 'A change that is because of another story too',
  'author-answer': 'What an author answers to a reply',
};

export const messages = {
  kinds,
  urgent: 'Urgent',
  title: 'To check',
  tab: 'To check',
  lead: 'Replies, changes and authors’ answers that are not public before somebody else has read them: urgent ones first, then what waits longest. What you wrote is not here.',
  loading: 'Loading what waits…',
  loaded: (count: number) => `${count} shown`,
  more: 'Load more',
  reload: 'Reload',
  reloading: 'Loading…',
  emptyTitle: 'Nothing waits to be checked',
  empty:
    'A reply comes here when its organisation wants a second look, its writer is new, or it says that something changes. What is said of a change, and what an author answers, comes here too.',
  settingsOf: (organisation: string) => `How replies of ${organisation} go out`,
  templatesOf: (organisation: string) => `Templates of ${organisation}`,
  toStories: 'Go to the stories',
  waiting: (count: number) => (count === 1 ? 'thing waits' : 'things wait'),
};
