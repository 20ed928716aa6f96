import {
  type Identity,
  indexedDbStorage,
  newIdentity,
  type Outbox,
  type OutboxStorage,
  openOutbox,
} from '@hearback/sdk/outbox';
import type { MountContext } from '../elements/mount.ts';
import { markWaiting } from './outbox-mark.ts';

/** What a form sends with. */
export interface Sending {
  outbox: Outbox;
  newIdentity(): Identity;
}

const outboxes = new Map<string, Outbox>();
/** What a form on this page sends, and shows the receipt of by itself. */
const taken = new Set<string>();

/** The page's one outbox for a platform: two could send the same thing at the same time. */
export function openSending(platform: string): Sending {
  const outbox = outboxes.get(platform) ?? openOutbox({ baseUrl: platform, storage: markedStorage() });
  outboxes.set(platform, outbox);
  const take = (identity: Identity) => {
    taken.add(identity.id);
    return identity;
  };
  const submit: Outbox['submit'] = (draft, identity = newIdentity()) => outbox.submit(draft, take(identity));
  const respond: Outbox['respond'] = (survey, draft, identity = newIdentity()) =>
    outbox.respond(survey, draft, take(identity));
  return { outbox: { ...outbox, submit, respond }, newIdentity };
}

/** Sends what an earlier visit left, and says so when it has arrived. */
export function resume(platform: string, context: () => Promise<MountContext>): void {
  const { outbox } = openSending(platform);
  const tell = async (link: string) => {
    const found = await context();
    (await found.load('notice')).showNotice(link, found);
  };
  void outbox.resume().then((left) => {
    for (const submission of left) {
      submission.receipt().then(
        // A response belongs to nobody: there is nothing to follow.
        (receipt) => taken.has(receipt.id) || ('link' in receipt && void tell(receipt.link)),
        // Refused: it stays on the device, and the form that it came from shows why.
        () => {},
      );
    }
  });
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
