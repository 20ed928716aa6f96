import { isUnwritable } from '../database/unavailable.ts';
import type { Now } from '../time/clock.ts';

/** How long a write that failed says something about the next one. */
const TELLING_FOR_MS = 30_000;

/** A write that remembers whether it could be done: a full disk can still be read, so reading does not show it. */
export interface WatchedWrite<Item, Result> {
  write(item: Item): Promise<Result>;
  /** Why the last write could not be done; `undefined` when it was, or was long ago. */
  trouble(): string | undefined;
}

export function watchWrites<Item, Result>(
  write: (item: Item) => Promise<Result>,
  now: Now,
): WatchedWrite<Item, Result> {
  let failed: { at: number; why: string } | undefined;
  return {
    async write(item) {
      try {
        const result = await write(item);
        failed = undefined;
        return result;
      } catch (error) {
        if (isUnwritable(error)) failed = { at: now().getTime(), why: error.message };
        throw error;
      }
    },
    trouble: () => (failed && now().getTime() - failed.at < TELLING_FOR_MS ? failed.why : undefined),
  };
}
