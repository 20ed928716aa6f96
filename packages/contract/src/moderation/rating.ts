import type { StaffStorySummary } from '../staff.ts';

/** Whether a story belongs to what is at least so critical. One that nobody has rated may be: it does while it waits. */
export function mayBeSoCritical(
  { criticality }: Pick<StaffStorySummary, 'criticality'>,
  least: number,
  isWaiting: boolean,
): boolean {
  return criticality === undefined ? isWaiting : criticality >= least;
}

/** Whether a moderator has still to decide about a story. */
export function waitsForModerator({
  status,
  reportedAt,
  appealedAt,
}: Pick<StaffStorySummary, 'status' | 'reportedAt' | 'appealedAt'>): boolean {
  const isOpen = status === 'submitted' || status === 'with-author' || status === 'held';
  return isOpen || reportedAt !== undefined || appealedAt !== undefined;
}
