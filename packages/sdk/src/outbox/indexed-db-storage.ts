import { createStore, promisifyRequest } from 'idb-keyval';
import type { OutboxStorage } from './item.ts';

/**
 * Keeps items in the browser's IndexedDB, under the page's origin. With the library's store alone: its get and set bring a
 * store of their own and a way for browsers without `getAll`, which are older than any that runs the rest.
 */
export function indexedDbStorage(): OutboxStorage {
  const store = createStore('hearback', 'outbox');
  const write = (change: (kept: IDBObjectStore) => void): Promise<void> =>
    store('readwrite', (kept) => {
      change(kept);
      return promisifyRequest(kept.transaction);
    });
  return {
    put: (item) => write((kept) => kept.put(item, item.id)),
    remove: (id) => write((kept) => kept.delete(id)),
    items: () => store('readonly', (kept) => promisifyRequest(kept.getAll())),
  };
}
