import { LRUCache } from 'lru-cache';

const KEPT = 500;
/** How old a public answer may be: another process may have published something since. */
const FRESH_MS = 1000;

/** Ready-made public answers by address. Whatever this process publishes clears it; other processes' show in a second. */
export interface PublicCache {
  /** The kept answer, or a new one. Calls that come together share one making. */
  get(address: string, make: () => Promise<string>): Promise<string>;
  clear(): void;
}

export function publicCache(): PublicCache {
  const kept = new LRUCache<string, Promise<string>>({ max: KEPT, ttl: FRESH_MS });
  return {
    get(address, make) {
      const known = kept.get(address);
      if (known) return known;
      const made = make();
      kept.set(address, made);
      // A failure is not an answer to keep.
      made.catch(() => kept.delete(address));
      return made;
    },
    clear: () => kept.clear(),
  };
}
