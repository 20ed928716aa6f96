import type { ChangeStatus } from '../changes.ts';

/** Where a change stands. */
export const changes = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  'not-done': 'Not done',
} satisfies Record<ChangeStatus, string>;
