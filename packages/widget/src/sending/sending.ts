import {
  browserStorage,
  createOutbox,
  type Identity,
  newIdentity,
  type OutboxPort,
  type OutboxStorage,
  sender,
} from '@hearback/sdk/outbox';
import { ANSWERS, ENQUIRY, linkMark } from './kept-links.ts';
import { mark, visit } from './outbox-mark.ts';

/** What a form sends with. */
export interface Sending {
  outbox: OutboxPort;
  storage?: OutboxStorage | undefined;
  newIdentity(): Identity;
  /** What a form on this page sends, and shows the receipt or the refusal of by itself. */
  taken: Set<string>;
  /** Takes a story that was never accepted from the device. */
  forget(id: string): void;
}

let opened: Sending | undefined;

/** The page's one outbox, for the platform that its script came from: two could send the same thing at the same time. */
export function openSending(platform: string): Sending {
  if (opened) return opened;
  const taken = new Set<string>();
  const storage = markedStorage();
  const send = sender({ baseUrl: platform });
  const outbox = createOutbox({
    baseUrl: new URL(platform).href,
    storage,
    async send(item) {
      const receipt = await send(item);
      // Before the story leaves the device: its link cannot be asked for again. A response has none, as it belongs to nobody:
      // where no form says so, it is told once that it went.
      if (!('link' in receipt)) {
        if (!taken.has(item.id)) mark(linkMark(item.id, platform, ANSWERS), true);
      } else {
        const link = linkMark(item.id, platform, receipt.link) + ('wrong' in item.body ? ENQUIRY : '');
        mark(link, true);
        // For the visit alone once a form has shown it to somebody who looks: who closes it at once has not read it.
        if (taken.has(item.id) && !document.hidden) {
          mark(link, true, visit);
          setTimeout(mark, 3000, link);
        }
      }
      return receipt;
    },
  });
  opened = { outbox, storage, newIdentity, taken, forget: (id) => void storage?.remove(id).catch(() => {}) };
  return opened;
}

/** IndexedDB storage that keeps the mark right, so that the next visit knows whether to look. */
function markedStorage(): OutboxStorage | undefined {
  const storage = browserStorage();
  if (!storage) return undefined;
  const set = async () => mark('story', (await storage.items()).length > 0);
  return {
    ...storage,
    async put(item) {
      await storage.put(item);
      if (await set()) return;
      // The next visit would not look, and a shared device would have it for good.
      await storage.remove(item.id);
      throw new Error('full');
    },
    async remove(id) {
      await storage.remove(id);
      await set();
    },
  };
}
