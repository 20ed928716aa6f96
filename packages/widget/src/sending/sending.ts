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
import type { Told } from '../elements/notice.ts';
import { forgetLink, keepLink, linkSeen, linksFor } from './kept-links.ts';
import { isMarked, mark } from './outbox-mark.ts';

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
      if ('link' in receipt) keepLink({ id: item.id, platform, link: receipt.link });
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
  const submit: Outbox['submit'] = (draft, identity = newIdentity()) => {
    take(identity);
    const submission = outbox.submit(draft, identity);
    submission.subscribe(({ name }) => name === 'sent' && whenSeen(() => linkSeen(identity.id)));
    return submission;
  };
  const forget = async (id: string) => {
    // To look into a database that is not there would make one.
    if (isMarked('story')) await storage?.remove(id);
  };
  return { outbox: { ...outbox, submit, respond }, newIdentity, forget: (id) => void forget(id).catch(() => {}) };
}

/** Sends what an earlier visit left; says when it has arrived, and what the platform will not take as it is. */
export function resume(platform: string, context: () => Promise<MountContext>): void {
  const { outbox, storage } = openFor(platform);
  const tell = async (told: Told) => {
    const found = await context();
    await (await found.load('notice')).showNotice(told, found);
  };
  const told = new Set<string>();
  const arrived = async (id: string, link: string) => {
    if (taken.has(id) || told.has(id)) return;
    told.add(id);
    await tell({ link, forget: () => forgetLink(id) });
    whenSeen(() => linkSeen(id));
  };
  const refused = async (id: string) => {
    if (taken.has(id) || isInForm(id)) return;
    const item = (await storage?.items())?.find((one) => one.id === id);
    if (item?.refusal) {
      await tell({ refusal: item.refusal, ...item, forget: () => openSending(platform).forget(id) });
    }
  };
  // What could not be told, as the network went away again, is told on the next page.
  const later = () => {};
  for (const { id, link } of linksFor(platform)) arrived(id, link).catch(later);
  if (isMarked('frame')) {
    const show = async () => {
      const found = await context();
      (await found.load('isolate')).showWaiting(found);
    };
    show().catch(later);
    // To look into a database that is not there would make one.
    if (!isMarked('story')) return;
  }
  void outbox.resume().then((left) => {
    for (const { id, subscribe } of left) {
      subscribe((state) => {
        if (state.name === 'sent' && 'link' in state.receipt) arrived(id, state.receipt.link).catch(later);
        if (state.name === 'refused') refused(id).catch(later);
      });
    }
  });
}

/** Whether a form of this visit has it, and says there why it was refused. */
function isInForm(id: string): boolean {
  const drafts = Object.entries(sessionStorage).filter(([name]) => name.startsWith('hearback:draft'));
  return drafts.some(([name, text]) => !name.includes(id) && text.includes(id));
}

/** At once, or when somebody looks at the page. */
function whenSeen(then: () => void): void {
  if (document.hidden) addEventListener('visibilitychange', () => whenSeen(then), { once: true });
  else then();
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
