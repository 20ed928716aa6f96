import type { SearchAlert } from '@hearback/contract';

export const alerts: Record<SearchAlert, string> = {
  never: 'No mail',
  weekly: 'In your weekly digest, when there is something new',
  daily: 'In your daily digest, when there is something new',
  'at-once': 'Mail as soon as something new is found',
};

export const messages = {
  title: 'Saved searches',
  none: 'Narrow a search and save it: it stands here from then on, with mail about what is new where you want it.',
  save: 'Save this search',
  change: 'Change',
  remove: 'Delete',
  name: 'Name of the search',
  nameHint: 'Only you see it.',
  noName: 'Enter a name, 80 characters at most',
  alert: 'Do you want mail about it?',
  alertHint: 'Nothing of what authors write is in these mails.',
  keep: 'Save',
  keeping: 'Saving…',
  cancel: 'Cancel',
  saved: (name: string) => `“${name}” is saved.`,
  removed: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  restored: (name: string) => `“${name}” is back.`,
  current: (name: string) => `This is your search “${name}”.`,
};
