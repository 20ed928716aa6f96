import { LRUCache } from 'lru-cache';
import type { FoundOrganisation } from './store.ts';

const KEPT = 5000;
/** How long an organisation that another process renamed or closed may still be seen as it was. */
const FRESH_MS = 2000;

type Find = (ods: string) => Promise<FoundOrganisation | undefined>;

/** Finds organisations by code, remembering them for a moment: every submission asks. */
export interface Directory extends Find {
  /** Remembers nothing from before: what has changed is seen at once. */
  forget(): void;
}

export function rememberOrganisations(find: Find): Directory {
  const remembered = new LRUCache<string, FoundOrganisation>({ max: KEPT, ttl: FRESH_MS });
  const directory = async (ods: string) => {
    const known = remembered.get(ods);
    if (known) return known;
    const organisation = await find(ods);
    // One that is not there may be added at any moment, and must be found at once then.
    if (organisation) remembered.set(ods, organisation);
    return organisation;
  };
  return Object.assign(directory, { forget: () => remembered.clear() });
}
