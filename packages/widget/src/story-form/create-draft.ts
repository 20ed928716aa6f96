import type { Identity } from '@hearback/sdk/outbox';
import { effect, signal } from '@preact/signals-core';
import type { DraftStorage, Kept } from './draft-storage.ts';

interface DraftTerms<Answers, Step> {
  /** Answers to nothing. */
  none: Answers;
  first: Step;
  /** Whether somebody can be there. */
  isStep(step: string): boolean;
  hasAny(answers: Answers): boolean;
}

export type Draft<Answers extends object, Step extends string = string> = ReturnType<typeof createDraft<Answers, Step>>;

/** What was answered and where somebody is, kept on the device as far as it allows. */
export function createDraft<Answers extends object, Step extends string = string>(
  drafts: DraftStorage<Answers>,
  { none, first, isStep, hasAny }: DraftTerms<Answers, Step>,
) {
  const kept = drafts.read();
  const answers = signal<Answers>({ ...none, ...kept?.answers });
  const step = signal<Step>(kept && isStep(kept.step) ? (kept.step as Step) : first);
  const identity = signal<Identity | undefined>(kept?.identity);
  /** Until when it is kept; `undefined` for the visit only. */
  const until = signal(kept?.until);
  const keptFor = signal<Kept | undefined>('visit');
  const isSent = signal(false);
  const hasAnswers = () => hasAny(answers.value);

  const stopKeeping: () => void = effect(() => {
    const draft = { answers: answers.value, step: step.value, identity: identity.value, until: until.value };
    if (isSent.value || (draft.step === first && !hasAnswers())) drafts.clear(isSent.value);
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
