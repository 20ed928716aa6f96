import type { EnquiryBody, OutboxItem, StoryBody } from '@hearback/sdk/outbox';
import { type EnquiryAnswers, noEnquiryAnswers } from '../enquiry-form/answers.ts';
import { type Answers, noAnswers } from '../story-form/answers.ts';
import { type DraftStorage, draftStorage, type KeptDraft } from '../story-form/draft-storage.ts';

/** The words of a refused story as the draft of a form, in a place of their own beside what else is being written. */
export function refusedDraft({ id, body }: OutboxItem & { body: StoryBody }): DraftStorage {
  const { organisation, key, language, urgent, ...answers } = body;
  const storage = draftStorage(`${organisation}:${id}`, document.body);
  return beginningWith(storage, {
    answers: { ...noAnswers, ...answers } as Answers,
    step: 'check',
    identity: { id, key },
  });
}

/** The same of a request for help. */
export function refusedEnquiry({ id, body }: OutboxItem & { body: EnquiryBody }): DraftStorage<EnquiryAnswers> {
  const { organisation, key, language, ...answers } = body;
  const of = ['enquiry', 'org'] as const;
  const storage = draftStorage<EnquiryAnswers>(`${organisation}:${id}`, document.body, Date.now, of);
  return beginningWith(storage, {
    answers: { ...noEnquiryAnswers, ...answers } as EnquiryAnswers,
    step: 'check',
    identity: { id, key },
  });
}

function beginningWith<Given>(storage: DraftStorage<Given>, first: KeptDraft<Given>): DraftStorage<Given> {
  let refused: KeptDraft<Given> | undefined = first;
  return {
    ...storage,
    read() {
      const kept = storage.read() ?? refused;
      // What comes after it in the same place is another one.
      refused = undefined;
      return kept;
    },
    clear(isSent) {
      // It finds only then what it keeps for a week.
      storage.read();
      storage.clear(isSent);
    },
  };
}
