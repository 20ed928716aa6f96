import {
  type EnquiryDraft,
  newIdentity,
  type OutboxPort,
  type StoryDraft,
  type SubmissionState,
  type Underway,
} from '@hearback/sdk/outbox';
import { signal } from '@preact/signals-core';

/** An outbox that sends nothing: where its one story, or request for help, stands is said by hand. */
export interface HandOutbox extends OutboxPort {
  /** What was handed over, the last one last. */
  taken: StoryDraft[];
  /** The same of requests for help. */
  asked: EnquiryDraft[];
  become(state: SubmissionState): void;
}

export function handOutbox(): HandOutbox {
  const taken: StoryDraft[] = [];
  const asked: EnquiryDraft[] = [];
  const state = signal<SubmissionState>({ name: 'saving' });
  const begin = <Draft>(drafts: Draft[], draft: Draft, id: string): Underway<Draft> => {
    drafts.push(draft);
    return {
      id,
      get state() {
        return state.peek();
      },
      subscribe: (listener) => state.subscribe(listener),
      mend(mended) {
        drafts.push(mended);
        state.value = { name: 'saving' };
      },
      forget: async () => {},
    };
  };
  return {
    ...{ taken, asked },
    become(next) {
      state.value = next;
    },
    respond: () => {
      throw new Error('This outbox takes no responses.');
    },
    submit: ((draft: StoryDraft | EnquiryDraft, { id } = newIdentity()) =>
      'wrong' in draft ? begin(asked, draft, id) : begin(taken, draft, id)) as OutboxPort['submit'],
    resume: async () => [],
  };
}

/** Where a story stands that has arrived. */
export function sentWith(link: string): SubmissionState {
  const id = '0195f7a0-1c2d-7abc-8def-000000000001';
  return { name: 'sent', receipt: { id, receivedAt: '2026-03-01T10:00:00.000Z', link } };
}
