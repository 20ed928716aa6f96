import type { ChangeFilter } from '@hearback/contract';

interface TabWords {
  tab: string;
  title: string;
  lead: string;
  emptyTitle: string;
  empty: string;
}

export const tabs: Record<ChangeFilter, TabWords> = {
  overdue: {
    tab: 'Overdue',
    title: 'Overdue changes',
    lead: 'Changes whose day is over, the longest overdue first. Say where each one stands: the public page shows it too.',
    emptyTitle: 'No change is overdue',
    empty: 'See what is due next among the open changes.',
  },
  open: {
    tab: 'Open',
    title: 'Open changes',
    lead: 'Changes that are planned or in progress, the next due first.',
    emptyTitle: 'No change is open',
    empty: 'When a story leads to a change, open the story and record it there. It then appears here.',
  },
  done: {
    tab: 'Done',
    title: 'Changes that are done',
    lead: 'What you have changed because of a story, the newest first.',
    emptyTitle: 'No change is done yet',
    empty: 'When one is, say so on its row among the open changes.',
  },
  'not-done': {
    tab: 'Not done',
    title: 'Changes that were not done',
    lead: 'What was planned and not done, with the reason, the newest first.',
    emptyTitle: 'No change was given up',
    empty: 'If one cannot be done, say why on its row among the open changes.',
  },
};

export const messages = {
  changes: 'Changes',
  tabs: 'Which changes',
  overdue: (count: number) => (count === 1 ? 'change is overdue' : 'changes are overdue'),
  reload: 'Reload',
  reloading: 'Loading…',
  loading: 'Loading the changes…',
  loaded: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'} shown`,
  more: 'Load more changes',
  toOpen: 'Go to the open changes',
  toStories: 'Go to your stories',
  owner: 'Who sees to it',
  organisation: 'Organisation',
  otherStories: 'Other stories',
  says: (difference: string) => `its author says: ${difference}`,
  answers: 'Answers to surveys',
  toResults: 'Results',
  sentOn: 'Sent on in private',
  sentOnAs: { enquiry: 'A story sent on as an enquiry', complaint: 'A story sent on as a complaint' },
  enquiries: 'Asked for in private too',
  enquiry: (number: number) => `Request for help ${number}`,
  complaints: 'Told of in answers to complaints',
  complaint: (number: number) => `Complaint ${number}`,
  story: 'Story',
  note: 'What was said about it',
  settled: { done: 'Done on', 'not-done': 'Given up on' },
  movedOn:
    'Somebody else has said where this change stands in the meantime. It is loaded again, and what you typed is still there.',
};
