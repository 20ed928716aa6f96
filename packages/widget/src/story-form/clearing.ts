import type { Identity } from '@hearback/sdk/outbox';
import { type Signal, signal } from '@preact/signals-core';

interface Clearable<Answers, Step extends string> {
  answers: Signal<Answers>;
  step: Signal<Step>;
  draft: { until: Signal<number | undefined>; identity: Signal<Identity | undefined> };
  readonly questions: readonly string[];
  show(step: Step): void;
}

const WEEK_MS = 7 * 24 * 3_600_000;

/** How long the answers are kept, and how to be rid of them. */
export function clearingOf<Answers, Step extends string>(
  { answers, step, draft, questions, show }: Clearable<Answers, Step>,
  noAnswers: Answers,
  /** Takes what was to be sent back; tells whether it may have been received all the same. */
  forget: () => boolean,
) {
  const { identity, until } = draft;
  const now = () => ({ answers: answers.value, step: step.value, until: until.value, identity: identity.value });
  const cleared = signal<(ReturnType<typeof now> & { isLate: boolean }) | undefined>(undefined);
  return {
    /** What was cleared last, to be brought back. */
    cleared,
    keepForWeek(isWanted: boolean) {
      until.value = isWanted ? Date.now() + WEEK_MS : undefined;
    },
    clear() {
      const before = now();
      answers.value = noAnswers;
      const isLate = forget();
      until.value = undefined;
      show(questions[0] as Step);
      cleared.value = { ...before, isLate };
    },
    restore() {
      const before = cleared.value;
      if (!before) return;
      answers.value = before.answers;
      until.value = before.until;
      // It may have been received: sent again, it is the same one.
      identity.value = before.identity;
      cleared.value = undefined;
      show(before.step);
    },
  };
}
