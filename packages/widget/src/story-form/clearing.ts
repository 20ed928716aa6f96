import { type Signal, signal } from '@preact/signals-core';

interface Clearable<Answers, Step extends string> {
  answers: Signal<Answers>;
  step: Signal<Step>;
  draft: { until: Signal<number | undefined> };
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
  const cleared = signal<{ answers: Answers; step: Step; until: number | undefined; isLate: boolean } | undefined>(
    undefined,
  );
  return {
    /** What was cleared last, to be brought back. */
    cleared,
    keepForWeek(isWanted: boolean) {
      draft.until.value = isWanted ? Date.now() + WEEK_MS : undefined;
    },
    clear() {
      const before = { answers: answers.value, step: step.value, until: draft.until.value };
      answers.value = noAnswers;
      const isLate = forget();
      draft.until.value = undefined;
      show(questions[0] as Step);
      cleared.value = { ...before, isLate };
    },
    restore() {
      const before = cleared.value;
      if (!before) return;
      answers.value = before.answers;
      draft.until.value = before.until;
      cleared.value = undefined;
      show(before.step);
    },
  };
}
