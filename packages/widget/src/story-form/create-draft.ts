import type { Identity } from '@hearback/sdk/outbox';
import { effect, signal } from '@preact/signals-core';
import { type Answers, isAnswered, noAnswers, type Question } from './answers.ts';
import type { Step } from './create-story-form.ts';
import type { DraftStorage, Kept } from './draft-storage.ts';

/** What was answered and where the author is, kept on the device as far as it allows. */
export function createDraft(drafts: DraftStorage, questions: readonly Question[]) {
  const kept = drafts.read();
  const answers = signal<Answers>({ ...noAnswers, ...kept?.answers });
  const steps: readonly Step[] = [...questions, 'check', 'sending'];
  const step = signal<Step>(steps.find((one) => one === kept?.step) ?? (questions[0] as Question));
  const identity = signal<Identity | undefined>(kept?.identity);
  /** Until when it is kept; `undefined` for the visit only. */
  const until = signal(kept?.until);
  const keptFor = signal<Kept | undefined>('visit');
  const isSent = signal(false);
  const hasAnswers = () => questions.some((question) => isAnswered(question, answers.value));

  const stopKeeping: () => void = effect(() => {
    const draft = { answers: answers.value, step: step.value, identity: identity.value, until: until.value };
    if (isSent.value || (draft.step === questions[0] && !hasAnswers())) drafts.clear(isSent.value);
    else keptFor.value = drafts.write(draft);
  });
  return {
    ...{ answers, step, identity, until, keptFor, isSent, hasAnswers },
    stop() {
      stopKeeping();
      drafts.leave();
    },
  };
}
