import { LRUCache } from 'lru-cache';

const KEPT = 500;
/** How old a public answer may be: another process may have published something since. */
const FRESH_MS = 1000;

/** Ready-made public answers by address, as the bytes that are sent. Whatever this process publishes clears it; other processes' show in a second. */
export interface PublicCache {
  /** The kept answer, or a new one. Calls that come together share one making. */
  get(address: string, make: () => Promise<string>): Promise<Buffer>;
  clear(): void;
}

export function publicCache(): PublicCache {
  const kept = new LRUCache<string, Promise<Buffer>>({ max: KEPT, ttl: FRESH_MS });
  return {
    get(address, make) {
      const known = kept.get(address);
      if (known) return known;
      // Turning a long list into bytes costs as much as sending it, so it is done once.
      const made = make().then((text) => Buffer.from(text));
      kept.set(address, made);
      // A failure is not an answer to keep.
      made.catch(() => kept.delete(address));
      return made;
    },
    clear: () => kept.clear(),
  };
}
