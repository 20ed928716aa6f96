import type { Identity, SubmissionState, Underway } from '@hearback/sdk/outbox';
import { type Signal, signal } from '@preact/signals-core';

interface Ways<Draft, Got> {
  submit(draft: Draft, identity: Identity): Underway<Draft, Got>;
  newIdentity(): Identity;
  taken: Set<string>;
  /** Takes one that was never accepted from the device. */
  forget(id: string): void;
}

/** The sending of one story or response, which may be asked for any number of times. */
export function createDelivery<Draft, Got>(
  { submit, newIdentity, taken, forget }: Ways<Draft, Got>,
  identity: Signal<Identity | undefined>,
) {
  const state = signal<SubmissionState<Got> | undefined>(undefined);
  let submission: Underway<Draft, Got> | undefined;
  let stop = () => {};

  function send(draft: Draft): void {
    if (state.value && state.value.name !== 'refused') return;
    if (submission) submission.mend(draft);
    else start(draft);
  }

  function start(draft: Draft): void {
    identity.value ??= newIdentity();
    taken.add(identity.value.id);
    submission = submit(draft, identity.value);
    stop = submission.subscribe((next) => {
      // Each new try would otherwise be a new page, and take the reader's place from them.
      if (state.value?.name !== 'waiting' || next.name !== 'sending') state.value = next;
      if (next.name === 'refused' && next.problem.code === 'id-used') renew();
    });
  }

  /** It was sent with other words, as from another tab or before it was cleared: what is sent from here is another one. */
  function renew(): void {
    stop();
    void submission?.forget();
    submission = undefined;
    identity.value = undefined;
  }

  return {
    ...{ state, send },
    /** Makes the identity as soon as there is something to send, so that all tabs with its draft share it. */
    prepare() {
      identity.value ??= newIdentity();
    },
    /** What was cleared does not stay on the device because it was refused before. Whether a try to send it may have arrived. */
    forget() {
      const isLate = state.value?.name === 'waiting';
      if (identity.value) forget(identity.value.id);
      renew();
      state.value = undefined;
      return isLate;
    },
    stop: () => stop(),
  };
}
