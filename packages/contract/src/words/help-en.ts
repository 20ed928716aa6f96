import type { CrisisKind } from '../crisis/index.ts';

/** Somebody to turn to now. */
export interface HelpLine {
  who: string;
  /** What to do, the number in it as it is read, in one piece. */
  how: string;
  /** `tel:` or `sms:`. */
  href: string;
  /** What was found for this line to help; for anything where absent. */
  for?: readonly CrisisKind[];
}

/** Urgent help in England. Only numbers that public guidance confirms; give it a new version with every change. */
export const help = {
  version: '2026-11-25',
  /** Whether somebody with clinical responsibility has read it. */
  reviewed: false,
  heading: 'If you need help now',
  text: 'Nobody reads this form straight away. These people answer day and night, and the calls are free.',
  lines: [
    { who: 'Somebody’s life is in danger', how: 'Call 999, or go to A&E', href: 'tel:999' },
    {
      who: 'You need help with your mental health now',
      how: 'Call 111, then choose option\u00A02',
      href: 'tel:111',
      for: ['self-harm', 'abuse', 'violence'],
    },
    { who: 'You need medical help now', how: 'Call 111', href: 'tel:111', for: ['medical'] },
    {
      who: 'You want to talk to somebody who listens',
      how: 'Call Samaritans on 116\u00A0123',
      href: 'tel:116123',
      for: ['self-harm', 'abuse', 'violence'],
    },
  ] as readonly HelpLine[],
};
