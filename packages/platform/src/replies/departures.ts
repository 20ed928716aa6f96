import type { Services } from '../services.ts';
import { findStory } from '../stories/store.ts';
import { instant } from '../time/clock.ts';
import { type Rounds, startRounds } from '../time/rounds.ts';
import { goOut } from './going-out.ts';
import { dueToGoOut } from './sent-store.ts';

const LOOK_EVERY_MS = 1000;
const AT_ONCE = 50;

/** Lets replies go out when their time to be taken back is over, until stopped. Several processes may do so at once. */
export function startDepartures(services: Services, onTrouble: (error: unknown) => void): Rounds {
  return startRounds(() => letGo(services, onTrouble), { everyMs: LOOK_EVERY_MS, onTrouble });
}

/** Lets every reply go out whose time has come; gives how many went. One that cannot keeps none of the others. */
export async function letGo(services: Services, onTrouble: (error: unknown) => void): Promise<number> {
  let gone = 0;
  const due = await dueToGoOut(services.db, { by: instant(services.now()), most: AT_ONCE });
  for (const { id, story } of due) {
    await services.db
      .transaction()
      .execute(async (trx) => {
        const whole = await findStory(trx, story);
        if (whole?.row.status === 'published' && (await goOut(trx, services, { id, story: whole }))) gone += 1;
      })
      .catch(onTrouble);
  }
  if (gone === 0) return 0;
  services.cache.clear();
  services.outbox.nudge();
  return gone;
}
