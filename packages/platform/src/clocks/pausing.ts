import { type ClockFacts, clockOn, dueAfterPause } from '@hearback/contract/clocks';
import { Refusal } from '../http/refusal.ts';
import { storyFor } from '../moderation/staff-story.ts';
import type { Services } from '../services.ts';
import type { SignedInStaff } from '../staff/signed-in.ts';
import { dayInLondon, instant } from '../time/clock.ts';
import { record } from '../timeline/store.ts';
import { findClock, pauseClock, resumeClock } from './store.ts';

interface OnClock {
  staff: SignedInStaff;
  story: string;
}

/** Stops the clock of a story, with the reason in its timeline. Throws `not-now` where it does not run. */
export async function pause(services: Services, { staff, story, reason }: OnClock & { reason: string }): Promise<void> {
  await storyFor(services, { staff, id: story, action: 'pause-clock' });
  const now = services.now();
  const at = instant(now);
  await services.db.transaction().execute(async (trx) => {
    const { state, left } = clockOn(dayInLondon(now), found(await findClock(trx, story)));
    if (state === 'overdue')
      throw new Refusal('not-now', 'The day it was due is over, so its clock cannot be stopped.');
    const isPaused = state === 'running' && (await pauseClock(trx, { story, at, reason, left }));
    if (!isPaused) throw new Refusal('not-now', 'This clock does not run, so it cannot be stopped.');
    await record(trx, [{ story, at, kind: 'clock-paused', actor: staff, detail: reason }]);
  });
}

/** Lets the clock of a story go on from today. Throws `not-now` where it is not paused. */
export async function resume(services: Services, { staff, story }: OnClock): Promise<void> {
  await storyFor(services, { staff, id: story, action: 'resume-clock' });
  const now = services.now();
  await services.db.transaction().execute(async (trx) => {
    const { paused, terms } = found(await findClock(trx, story));
    const due = dueAfterPause(dayInLondon(now), paused?.left ?? 0, terms);
    const isResumed = paused !== undefined && (await resumeClock(trx, { story, due }));
    if (!isResumed) throw new Refusal('not-now', 'This clock is not paused, so it cannot go on.');
    await record(trx, [{ story, at: instant(now), kind: 'clock-resumed', actor: staff, detail: due }]);
  });
}

function found(clock: ClockFacts | undefined): ClockFacts {
  if (clock) return clock;
  throw new Refusal('not-now', 'This story was published before there were clocks, so it has none.');
}
