import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';

/** A survey that was answered, and whose it is. */
export interface Answered {
  survey: string;
  ods: string;
}

/** Tells whoever follows a survey that it was answered, whichever process took the response. */
export interface AnsweredFeed {
  /** Settles when nothing is missed any more; gives the way to stop. */
  follow(survey: string, hear: (answered: Answered) => void): Promise<() => void>;
}

interface AnsweredPorts {
  db: Kysely<Database>;
  onTrouble: (error: unknown) => void;
}

/** Whoever shows results anew for each of a hundred responses a second shows none of them. */
const LOOK_EVERY_MS = 2000;

/**
 * Looks at the number each followed survey has, and at nothing while nobody follows: so taking responses costs nothing more,
 * which a trigger or an index for it would.
 */
export function answeredFeed({ db, onTrouble }: AnsweredPorts): AnsweredFeed {
  const followed = new Map<string, Set<(answered: Answered) => void>>();
  const counts = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  const look = async () => {
    for (const { id, ods, responses } of await countsOf(db, [...followed.keys()])) {
      const hearing = followed.get(id);
      const before = counts.get(id);
      if (!hearing || before === responses) continue;
      counts.set(id, responses);
      if (before !== undefined) for (const hear of hearing) hear({ survey: id, ods });
    }
  };
  const begin = () => {
    timer = setTimeout(async () => {
      await look().catch(onTrouble);
      if (timer) begin();
    }, LOOK_EVERY_MS);
  };
  const stop = (survey: string, hear: (answered: Answered) => void) => {
    const hearing = followed.get(survey);
    hearing?.delete(hear);
    if (hearing?.size === 0) for (const kept of [followed, counts]) kept.delete(survey);
    if (followed.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };

  return {
    async follow(survey, hear) {
      const hearing = followed.get(survey) ?? new Set();
      followed.set(survey, hearing.add(hear));
      if (!timer) begin();
      try {
        // What was there before is not new.
        if (!counts.has(survey)) await look();
      } catch (error) {
        stop(survey, hear);
        throw error;
      }
      return () => stop(survey, hear);
    },
  };
}

async function countsOf(db: Kysely<Database>, surveys: readonly string[]) {
  return db.selectFrom('surveys').select(['id', 'ods', 'responses']).where('id', 'in', surveys).execute();
}
