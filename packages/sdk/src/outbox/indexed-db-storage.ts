import { createStore, del, set, values } from 'idb-keyval';
import type { OutboxStorage } from './item.ts';

/** Keeps items in the browser's IndexedDB, under the page's origin. */
export function indexedDbStorage(): OutboxStorage {
  const store = createStore('hearback', 'outbox');
  return {
    put: (item) => set(item.id, item, store),
    remove: (id) => del(id, store),
    items: () => values(store),
  };
}
