import type { Problem, Receipt } from '@hearback/contract';
import type { StoryDraft } from './item.ts';

/** Where a submission stands. `durable` says whether it would outlive the page. */
export type SubmissionState<Got = Receipt> =
  | { name: 'saving' }
  | { name: 'saved'; durable: boolean }
  | { name: 'sending'; durable: boolean }
  /** The network or the platform is away: it is tried again by itself, at the latest at `retryAt` (ms since 1970). */
  | { name: 'waiting'; durable: boolean; retryAt: number }
  | { name: 'sent'; receipt: Got }
  /** The platform will not take it as it is. Mend it or forget it. */
  | { name: 'refused'; durable: boolean; problem: Problem };

/** What is on its way to the platform, as it is watched. */
export interface Underway<Draft = StoryDraft, Got = Receipt> {
  readonly id: string;
  readonly state: SubmissionState<Got>;
  /** Calls with the state now and at each change, until the returned function is called. */
  subscribe(listener: (state: SubmissionState<Got>) => void): () => void;
  /** Sends a refused one again with other words, under the same id. */
  mend(draft: Draft): void;
  /** Drops it from the device. What was already sent stays sent. */
  forget(): Promise<void>;
}

/** A story, a response to a survey or a private request for help on its way. */
export interface Submission<Draft = StoryDraft, Got = Receipt> extends Underway<Draft, Got> {
  /** The receipt, however long it takes; rejects with a HearbackProblem where the platform refuses it. */
  receipt(): Promise<Got>;
}

/** Holds a state and tells who listens. */
export interface Tracker {
  state: SubmissionState;
  isForgotten: boolean;
  /** Ends the wait for the next try. */
  wake(): void;
  become(state: SubmissionState): void;
  subscribe: Underway['subscribe'];
}

export function track(first: SubmissionState): Tracker {
  const listeners = new Set<(state: SubmissionState) => void>();
  const tracker: Tracker = {
    state: first,
    isForgotten: false,
    wake() {},
    become(state) {
      tracker.state = state;
      for (const listener of [...listeners]) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(tracker.state);
      return () => void listeners.delete(listener);
    },
  };
  return tracker;
}
