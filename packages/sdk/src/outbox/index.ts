// The small door for pages that only submit: without the rest of the endpoint table.

import type { TransportOptions } from '../client/transport.ts';
import { indexedDbStorage } from './indexed-db-storage.ts';
import type { OutboxStorage } from './item.ts';
import { createOutbox, type Outbox, type OutboxPorts } from './outbox.ts';
import { sender } from './send-story.ts';
import { withReceipts } from './with-receipts.ts';

export interface OutboxOptions extends TransportOptions {
  /** Where to keep what is not sent yet: IndexedDB in a browser when not said; `null` for memory only. */
  storage?: OutboxStorage | null;
  /** How long to wait after the given number of failed tries, in milliseconds. */
  backoff?: (tries: number) => number;
}

/** An outbox that sends stories and responses to a platform. */
export function openOutbox(options: OutboxOptions): Outbox {
  return outboxBy(sender(options), options);
}

/** The same, with another way to send. */
export function outboxBy(send: OutboxPorts['send'], { baseUrl, storage, backoff }: OutboxOptions): Outbox {
  const ports = {
    ...{ send, backoff, baseUrl: new URL(baseUrl).href },
    storage: storage === undefined ? browserStorage() : (storage ?? undefined),
  };
  return withReceipts(createOutbox(ports));
}

/** The browser's own, where it may be read: to name `indexedDB` throws in a sandboxed frame and in some private windows. */
export function browserStorage(): OutboxStorage | undefined {
  try {
    return globalThis.indexedDB ? indexedDbStorage() : undefined;
  } catch {
    return undefined;
  }
}

export { type Identity, newIdentity } from '../ids/new-id.ts';
export { asJson } from './as-json.ts';
export { indexedDbStorage } from './indexed-db-storage.ts';
export type {
  EnquiryBody,
  EnquiryDraft,
  OutboxItem,
  OutboxStorage,
  ResponseBody,
  ResponseDraft,
  StoryBody,
  StoryDraft,
} from './item.ts';
export { createOutbox, type Outbox, type OutboxPort } from './outbox.ts';
export { sender } from './send-story.ts';
export type { Submission, SubmissionState, Underway } from './submission.ts';
