import type { Identity, StoryDraft, Submission, SubmissionState } from '@hearback/sdk/outbox';
import { signal } from '@preact/signals-core';
import type { Sending } from '../elements/outbox.ts';

/** Where the sending of a form stands; `lost` means that the code that sends could not be loaded. */
export type DeliveryState = SubmissionState | { name: 'lost' };

/** The sending of one story, which may be asked for any number of times. */
export function createDelivery(loadSending: () => Promise<Sending>, kept: Identity | undefined) {
  const state = signal<DeliveryState | undefined>(undefined);
  const identity = signal(kept);
  let submission: Submission | undefined;
  let stop = () => {};

  async function send(draft: StoryDraft): Promise<void> {
    if (state.value && state.value.name !== 'refused' && state.value.name !== 'lost') return;
    state.value = { name: 'saving' };
    if (submission) return submission.mend(draft);
    try {
      const { outbox, newIdentity } = await loadSending();
      identity.value ??= newIdentity();
      submission = outbox.submit(draft, identity.value);
      stop = submission.subscribe((next) => {
        state.value = next;
      });
    } catch {
      state.value = { name: 'lost' };
    }
  }

  return { state, identity, send, stop: () => stop() };
}
