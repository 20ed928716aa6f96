import type { KeyAction } from './keys.ts';

export const keyWords: Record<KeyAction, { key: string; does: string }> = {
  search: { key: '/', does: 'Search' },
  next: { key: 'j', does: 'Next story in the list' },
  previous: { key: 'k', does: 'Previous story in the list' },
  back: { key: 'u', does: 'From a story back to its list' },
  help: { key: '?', does: 'Show these keys' },
};

export const messages = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  lead: 'Each does something by itself, except while you write.',
  enter: { key: 'Enter', does: 'Open the story you are at' },
  use: 'Use these keys on this device',
  close: 'Close',
};
