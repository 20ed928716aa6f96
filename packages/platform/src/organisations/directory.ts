import type { Organisation } from '@hearback/contract';
import { LRUCache } from 'lru-cache';

const KEPT = 5000;
/** How long a renamed or closed organisation may still be seen as it was. */
const FRESH_MS = 2000;

/** Finds organisations by code, remembering them for a moment: every submission asks. */
export type Directory = (ods: string) => Promise<Organisation | undefined>;

export function rememberOrganisations(find: Directory): Directory {
  const remembered = new LRUCache<string, Organisation>({ max: KEPT, ttl: FRESH_MS });
  return async (ods) => {
    const known = remembered.get(ods);
    if (known) return known;
    const organisation = await find(ods);
    // One that is not there may be added at any moment, and must be found at once then.
    if (organisation) remembered.set(ods, organisation);
    return organisation;
  };
}
