import type { Identity, StoryDraft, Submission, SubmissionState } from '@hearback/sdk/outbox';
import { type Signal, signal } from '@preact/signals-core';
import type { Sending } from '../sending/sending.ts';

/** The sending of one story, which may be asked for any number of times. */
export function createDelivery(sending: Sending, identity: Signal<Identity | undefined>) {
  const { outbox, newIdentity } = sending;
  const state = signal<SubmissionState | undefined>(undefined);
  let submission: Submission | undefined;
  let stop = () => {};

  function send(draft: StoryDraft): void {
    if (state.value && state.value.name !== 'refused') return;
    if (submission) submission.mend(draft);
    else start(draft);
  }

  function start(draft: StoryDraft): void {
    identity.value ??= newIdentity();
    submission = outbox.submit(draft, identity.value);
    stop = submission.subscribe((next) => {
      // Each new try would otherwise be a new page, and take the reader's place from them.
      if (state.value?.name !== 'waiting' || next.name !== 'sending') state.value = next;
      if (next.name === 'refused' && next.problem.code === 'id-used') renew();
    });
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
    /** Makes the story's identity as soon as there is something to send, so that all tabs with its draft share it. */
    prepare() {
      identity.value ??= newIdentity();
    },
    /** What was cleared does not stay on the device because it was refused before. */
    forget() {
      if (identity.value) sending.forget(identity.value.id);
      renew();
      state.value = undefined;
    },
    stop: () => stop(),
  };
}
