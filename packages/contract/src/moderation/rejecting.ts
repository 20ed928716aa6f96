import type { StoryAction, TimelineEvent } from '../staff.ts';

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

/** What an author hears of what happened, oldest first: no rejection that was taken back, and none that still can be. */
export function toldEvents(events: readonly TimelineEvent[], now: Date): TimelineEvent[] {
  return events.filter(({ kind, at }, place) => {
    if (kind !== 'rejected') return kind !== 'rejection-taken-back';
    const next = events.slice(place + 1).find((event) => event.kind === kind || event.kind === 'rejection-taken-back');
    return next?.kind !== 'rejection-taken-back' && rejectionOpenUntil(at) <= now;
  });
}
