import type { ChangeStatus } from '@hearback/contract';

/** What a change can become next. The platform decides; this only spares a choice that it would refuse. */
export const nextStatuses: Record<ChangeStatus, readonly ChangeStatus[]> = {
  planned: ['in-progress', 'done', 'not-done'],
  'in-progress': ['planned', 'done', 'not-done'],
  done: ['in-progress'],
  'not-done': ['planned', 'in-progress'],
};
