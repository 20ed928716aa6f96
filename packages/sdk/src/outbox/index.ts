// The small door for pages that only submit: without the rest of the endpoint table.

import { createTransport, type TransportOptions } from '../client/transport.ts';
import { indexedDbStorage } from './indexed-db-storage.ts';
import type { OutboxStorage } from './item.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { problemParser } from './parsers.ts';
import { sendStory } from './send-story.ts';

export interface OutboxOptions extends TransportOptions {
  /** Where to keep what is not sent yet: IndexedDB in a browser when not said; `null` for memory only. */
  storage?: OutboxStorage | null;
  /** How long to wait after the given number of failed tries, in milliseconds. */
  backoff?: (tries: number) => number;
}

/** An outbox that sends stories to a platform. */
export function openOutbox(options: OutboxOptions): Outbox {
  const transport = createTransport(options, problemParser);
  return createOutbox({
    baseUrl: new URL(options.baseUrl).href,
    send: (id, body) => transport(sendStory, { params: { id }, body }),
    storage: options.storage === undefined ? browserStorage() : (options.storage ?? undefined),
    backoff: options.backoff,
  });
}

/** Reading `indexedDB` throws in a sandboxed frame and in some private windows. */
function browserStorage(): OutboxStorage | undefined {
  try {
    return globalThis.indexedDB ? indexedDbStorage() : undefined;
  } catch {
    return undefined;
  }
}

export { type Identity, newIdentity } from '../ids/new-id.ts';
export { indexedDbStorage } from './indexed-db-storage.ts';
export type { OutboxItem, OutboxStorage, StoryBody, StoryDraft } from './item.ts';
export type { Outbox } from './outbox.ts';
export type { Submission, SubmissionState } from './submission.ts';
