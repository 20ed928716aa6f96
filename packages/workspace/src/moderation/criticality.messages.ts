import { criticalityLevels } from '@hearback/contract/words/moderation-en';

/** A level in words: "3, a let-down". */
export function levelInWords(level: number): string {
  return `${level} of 5: ${criticalityLevels[level]?.name ?? level}`;
}

export const messages = {
  title: 'How critical it is',
  lead: 'Goes by the most negative thing it says, not by the story as a whole. Staff see it; it is never published.',
  notSet: 'Nobody has said it yet',
  set: 'Say how critical it is',
  change: 'Change it',
  legend: 'How critical is the most negative thing it says?',
  missing: 'Choose a level',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Leave it',
  saved: (level: number) => `Saved: ${levelInWords(level)}.`,
  inList: (level: number) => `Critical ${level} of 5`,
  inListNotSet: 'Not rated for how critical it is',
  narrow: 'Show',
  all: 'All stories',
  atLeast: (level: number) => (level === 5 ? 'Critical 5 of 5' : `Critical ${level} of 5 or more`),
  unratedToo: 'Stories that nobody has rated yet are shown too: they may be as critical.',
  atLeastOrUnrated: (level: number) => `${messages.atLeast(level)}, or not rated yet`,
  none: 'No story in this list is so critical.',
  noneMaybe: 'No story in this list is so critical, and all of them are rated.',
  showAll: 'Show all stories',
};
