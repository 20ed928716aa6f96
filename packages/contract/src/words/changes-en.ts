import type { ChangeStatus, Difference } from '../changes.ts';

/** Where a change stands. */
export const changes = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  'not-done': 'Not done',
} satisfies Record<ChangeStatus, string>;

/** Of an open change whose day is over. */
export const wasDue = (day: string): string => `Was due on ${day}`;

/** What the author says of a change that is done. */
export const differences = {
  yes: 'Yes',
  'not-yet': 'Not yet',
  'too-early': 'Too early to say',
} satisfies Record<Difference, string>;
