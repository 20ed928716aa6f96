import type { OutboxItem, StoryBody } from '@hearback/sdk/outbox';
import { type Answers, noAnswers } from '../story-form/answers.ts';
import { type DraftStorage, draftStorage, type KeptDraft } from '../story-form/draft-storage.ts';

/** The words of a refused story as the draft of a form, in a place of their own beside what else is being written. */
export function refusedDraft({ id, body }: OutboxItem & { body: StoryBody }): DraftStorage {
  const { organisation, key, language, urgent, ...answers } = body;
  const storage = draftStorage(`${organisation}:${id}`, document.body);
  let refused: KeptDraft | undefined = {
    answers: { ...noAnswers, ...answers } as Answers,
    step: 'check',
    identity: { id, key },
  };
  return {
    ...storage,
    read() {
      const kept = storage.read() ?? refused;
      // What comes after it in the same place is another story.
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
