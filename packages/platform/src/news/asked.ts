import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { instant, type Now } from '../time/clock.ts';

/** Tells whoever follows at which organisations an enquiry, a complaint or a conversation came or moved on, whichever process wrote it. */
export interface AskedFeed {
  /** Settles when nothing is missed any more; gives the way to stop. */
  follow(hear: (ods: readonly string[]) => void): Promise<() => void>;
}

interface AskedPorts {
  /** Which of them. */
  of: 'enquiries' | 'complaints' | 'conversations';
  db: Kysely<Database>;
  now: Now;
  onTrouble: (error: unknown) => void;
}

const LOOK_EVERY_MS = 2000;
/** What changed a while ago may be committed only now, and clocks of processes differ. */
const OVERLAP_MS = 15_000;
const AT_ONCE = 1000;

/** Looks at what changed last, and at nothing while nobody follows. */
export function askedFeed({ of, db, now, onTrouble }: AskedPorts): AskedFeed {
  const hearing = new Set<(ods: readonly string[]) => void>();
  let known = new Map<string, number>();
  let mark = '';
  let timer: NodeJS.Timeout | undefined;

  const fresh = async (): Promise<string[]> => {
    const rows = await changedSince(db, of, instant(new Date(Date.parse(mark) - OVERLAP_MS)));
    const news = rows.filter(({ id, version }) => known.get(id) !== version);
    known = new Map(rows.map(({ id, version }) => [id, version]));
    mark = rows.at(-1)?.changed_at ?? mark;
    return [...new Set(news.map(({ ods }) => ods))];
  };
  const again = () => {
    timer = setTimeout(async () => {
      const changed = await fresh().catch((error: unknown): string[] => {
        onTrouble(error);
        return [];
      });
      if (changed.length > 0) for (const hear of hearing) hear(changed);
      if (timer) again();
    }, LOOK_EVERY_MS);
  };
  /** What was there before is not new. */
  const begin = async () => {
    mark = instant(now());
    await fresh();
  };
  const stop = (hear: (ods: readonly string[]) => void) => {
    hearing.delete(hear);
    if (hearing.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
  };
  let begun: Promise<void> = Promise.resolve();

  return {
    async follow(hear) {
      hearing.add(hear);
      if (!timer) {
        begun = begin();
        again();
      }
      try {
        await begun;
      } catch (error) {
        stop(hear);
        throw error;
      }
      return () => stop(hear);
    },
  };
}

function changedSince(db: Kysely<Database>, of: AskedPorts['of'], since: string) {
  return db
    .selectFrom(of)
    .select(['id', 'ods', 'version', 'changed_at'])
    .where('changed_at', '>=', since)
    .orderBy('changed_at')
    .limit(AT_ONCE)
    .execute();
}
