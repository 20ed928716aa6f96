import type { StoryAction } from '../staff.ts';

/** How long a rejection can be taken back; its author is told of it no sooner. */
export const REJECTION_OPEN_MINUTES = 30;

/** Until when a rejection made at a moment can be taken back. */
export function rejectionOpenUntil(rejectedAt: string): Date {
  return new Date(Date.parse(rejectedAt) + REJECTION_OPEN_MINUTES * 60_000);
}

/** Whether something can be done with a story as far as its rejection goes: what is over is left out. */
export function rejectionAllows(action: StoryAction, openUntil: string | undefined): boolean {
  return action !== 'take-back-rejection' || openUntil !== undefined;
}
