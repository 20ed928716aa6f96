import {
  type Identity,
  indexedDbStorage,
  newIdentity,
  type Outbox,
  type OutboxStorage,
  outboxBy,
  sender,
} from '@hearback/sdk/outbox';
import type { MountContext } from '../elements/mount.ts';
import { linkMark } from './kept-links.ts';
import { device, mark, marksIn, visit } from './outbox-mark.ts';

/** What a form sends with. */
export interface Sending {
  outbox: Outbox;
  newIdentity(): Identity;
  /** Takes a story that was never accepted from the device. */
  forget(id: string): void;
}

interface Opened {
  outbox: Outbox;
  storage: OutboxStorage | null;
}

const opened = new Map<string, Opened>();
/** What a form on this page sends, and shows the receipt or the refusal of by itself. */
const taken = new Set<string>();

/** The page's one outbox for a platform: two could send the same thing at the same time. */
function openFor(platform: string): Opened {
  const known = opened.get(platform);
  if (known) return known;
  const storage = markedStorage();
  const send = sender({ baseUrl: platform });
  const outbox = outboxBy(
    async (item) => {
      const receipt = await send(item);
      // Before the story leaves the device: its link cannot be asked for again. A response has none: it belongs to nobody.
      if ('link' in receipt) {
        // For the visit alone where a form that somebody looks at shows it.
        const isSeen = taken.has(item.id) && !document.hidden;
        mark(linkMark(item.id, platform, receipt.link), true, isSeen ? visit : device);
      }
      return receipt;
    },
    { baseUrl: platform, storage },
  );
  const made = { outbox, storage };
  opened.set(platform, made);
  return made;
}

export function openSending(platform: string): Sending {
  const { outbox, storage } = openFor(platform);
  const take = (identity: Identity) => {
    taken.add(identity.id);
    return identity;
  };
  const respond: Outbox['respond'] = (survey, draft, identity = newIdentity()) =>
    outbox.respond(survey, draft, take(identity));
  const submit: Outbox['submit'] = (draft, identity = newIdentity()) => outbox.submit(draft, take(identity));
  return {
    outbox: { ...outbox, submit, respond },
    newIdentity,
    forget: (id) => void storage?.remove(id).catch(() => {}),
  };
}

/** Sends what an earlier visit left; what became of it is told by the notice. */
export function resume(platform: string, context: () => Promise<MountContext>): void {
  const { outbox, storage } = openFor(platform);
  // To look into a database that is not there would make one.
  const left = marksIn(device).join() === 'frame' ? [] : outbox.resume();
  context()
    .then(async (found) => (await found.load('notice')).tellLater({ left: await left, storage, taken }, found))
    // As the network went away again, it is told on the next page.
    .catch(() => {});
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
  const set = async () => mark('story', (await storage.items()).length > 0);
  return {
    ...storage,
    async put(item) {
      await storage.put(item);
      await set();
    },
    async remove(id) {
      await storage.remove(id);
      await set();
    },
  };
}
