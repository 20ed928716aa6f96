import {
  type Identity,
  indexedDbStorage,
  newIdentity,
  type Outbox,
  type OutboxStorage,
  openOutbox,
} from '@hearback/sdk/outbox';
import { markWaiting } from '../outbox-mark.ts';

/** What this file hands out: it is loaded by embed.js, never imported. */
export interface OutboxModule {
  /** Sends what an earlier visit left. */
  resume(platform: string): void;
  openSending(platform: string): Sending;
}

/** What the story form sends with. */
export interface Sending {
  outbox: Outbox;
  newIdentity(): Identity;
}

const outboxes = new Map<string, Outbox>();

/** The page's one outbox for a platform: two could send the same story at the same time. */
export function openSending(platform: string): Sending {
  const outbox = outboxes.get(platform) ?? openOutbox({ baseUrl: platform, storage: markedStorage() });
  outboxes.set(platform, outbox);
  return { outbox, newIdentity };
}

export function resume(platform: string): void {
  void openSending(platform).outbox.resume();
}

/** IndexedDB storage that keeps the mark right, so that the next visit knows whether to look. */
function markedStorage(): OutboxStorage | null {
  // Reading `indexedDB` throws in a sandboxed frame.
  try {
    if (!globalThis.indexedDB) return null;
  } catch {
    return null;
  }
  const storage = indexedDbStorage();
  const mark = async () => markWaiting((await storage.items()).some(({ refusal }) => !refusal));
  return {
    ...storage,
    async put(item) {
      await storage.put(item);
      await mark();
    },
    async remove(id) {
      await storage.remove(id);
      await mark();
    },
  };
}
