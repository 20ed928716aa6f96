import { instant } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { waitingWorkEdits } from '../work-stories/edit-reminders.ts';
import type { AskedPorts } from './asked.ts';
import { waitingAnswers, waitingEdits } from './edit-reminders.ts';
import { waitingReroutes } from './reroute-reminders.ts';
import { remindOfTold } from './told-reminders.ts';

const LOOK_EVERY_MS = 60_000;

/** Reminds authors who are asked something, or were told of an edit, once, and stops asking in the end; until stopped. */
export function startAskedReminders(ports: AskedPorts): Rounds {
  return startRounds(() => lookAtAsked(ports), { everyMs: LOOK_EVERY_MS, onTrouble: ports.onTrouble });
}

/** Does what is due now; gives of how much. */
export async function lookAtAsked(ports: AskedPorts): Promise<number> {
  const now = instant(ports.now());
  let done = 0;
  const kinds = [waitingReroutes, waitingEdits, waitingAnswers, waitingWorkEdits];
  const waiting = (await Promise.all(kinds.map((find) => find(ports)))).flat();
  for (const { asked, until, isReminded, remind, end } of waiting) {
    const half = instant(new Date((Date.parse(asked) + Date.parse(until)) / 2));
    if (now >= until) done += await end();
    else if (now >= half && !isReminded) done += await remind();
  }
  done += await remindOfTold(ports);
  if (done > 0) ports.nudge();
  return done;
}
