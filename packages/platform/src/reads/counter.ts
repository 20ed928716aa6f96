import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { groupCommit } from '../intake/group-commit.ts';
import { dayInLondon, type Now } from '../time/clock.ts';
import { commitOpenings, type Opening, saltOf } from './store.ts';
import { isRobot, readMark, type Visitor } from './visitors.ts';

const AT_ONCE = 200;

/** Counts who opens stories: once per visitor and day. */
export interface ReadCounter {
  /** Returns at once; a count that fails is only told to `onTrouble`: a page must open whatever the counter does. */
  opened(story: string, visitor: Visitor): void;
  /** Throws away what earlier days left, also where nobody has opened anything since. */
  turnDay(): Promise<void>;
  /** Ends when all that was opened so far is counted. */
  drain(): Promise<void>;
}

export function countReads(db: Kysely<Database>, now: Now, onTrouble: (error: unknown) => void): ReadCounter {
  const commit = groupCommit<Opening, void>((openings) => commitOpenings(db, openings), AT_ONCE);
  const underWay = new Set<Promise<void>>();
  let today: { day: string; salt: Promise<string> } | undefined;

  function salt(day: string): Promise<string> {
    if (today?.day !== day) today = { day, salt: saltOf(db, day) };
    return today.salt;
  }

  async function countOne(story: string, visitor: Visitor): Promise<void> {
    const day = dayInLondon(now());
    try {
      await commit({ story, day, mark: readMark(await salt(day), visitor, story) });
    } catch (error) {
      today = undefined;
      onTrouble(error);
    }
  }

  return {
    opened(story, visitor) {
      if (isRobot(visitor.browser)) return;
      const counting = countOne(story, visitor).finally(() => underWay.delete(counting));
      underWay.add(counting);
    },
    async turnDay() {
      await salt(dayInLondon(now())).catch((error: unknown) => {
        today = undefined;
        onTrouble(error);
      });
    },
    async drain() {
      await Promise.all(underWay);
    },
  };
}
