import type { Identity, StoryDraft, Submission, SubmissionState } from '@hearback/sdk/outbox';
import { type Signal, signal } from '@preact/signals-core';
import type { Sending } from '../elements/outbox.ts';

/** Where the sending of a form stands; `lost` means that the code that sends could not be loaded. */
export type DeliveryState = SubmissionState | { name: 'lost' };

/** The sending of one story, which may be asked for any number of times. */
export function createDelivery(loadSending: () => Promise<Sending>, identity: Signal<Identity | undefined>) {
  const state = signal<DeliveryState | undefined>(undefined);
  let submission: Submission | undefined;
  let stop = () => {};

  async function load(): Promise<Sending> {
    const sending = await loadSending();
    identity.value ??= sending.newIdentity();
    return sending;
  }

  async function send(draft: StoryDraft): Promise<void> {
    if (state.value && state.value.name !== 'refused' && state.value.name !== 'lost') return;
    state.value = { name: 'saving' };
    if (submission) return submission.mend(draft);
    try {
      const { outbox } = await load();
      submission = outbox.submit(draft, identity.value as Identity);
      stop = submission.subscribe((next) => {
        state.value = next;
        if (next.name === 'refused' && next.problem.code === 'id-used') renew();
      });
    } catch {
      state.value = { name: 'lost' };
    }
  }

  /** Another tab has sent this draft with other words: what is sent from here is another story. */
  function renew(): void {
    stop();
    void submission?.forget();
    submission = undefined;
    identity.value = undefined;
  }

  return {
    ...{ state, send },
    /** Loads what sends and makes the story's identity, once; sending asks again if it failed. */
    prepare() {
      if (!identity.value) load().catch(() => {});
    },
    stop: () => stop(),
  };
}
