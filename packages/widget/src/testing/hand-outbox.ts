import { newIdentity, type Outbox, type StoryDraft, type SubmissionState } from '@hearback/sdk/outbox';
import { signal } from '@preact/signals-core';

/** An outbox that sends nothing: where its one story stands is said by hand. */
export interface HandOutbox extends Outbox {
  /** What was handed over, the last one last. */
  taken: StoryDraft[];
  become(state: SubmissionState): void;
}

export function handOutbox(): HandOutbox {
  const taken: StoryDraft[] = [];
  const state = signal<SubmissionState>({ name: 'saving' });
  return {
    taken,
    become(next) {
      state.value = next;
    },
    respond: () => {
      throw new Error('This outbox takes stories alone.');
    },
    submit(draft, { id } = newIdentity()) {
      taken.push(draft);
      return {
        id,
        get state() {
          return state.peek();
        },
        subscribe: (listener) => state.subscribe(listener),
        receipt: () => new Promise(() => {}),
        mend(mended) {
          taken.push(mended);
          state.value = { name: 'saving' };
        },
        forget: async () => {},
      };
    },
    resume: async () => [],
  };
}

/** Where a story stands that has arrived. */
export function sentWith(link: string): SubmissionState {
  const id = '0195f7a0-1c2d-7abc-8def-000000000001';
  return { name: 'sent', receipt: { id, receivedAt: '2026-03-01T10:00:00.000Z', link } };
}
