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
  form: Clearable<Answers, Step>,
  /** What there is before anything is answered; and where answers are looked through before they are sent. */
  { none, check }: { none: Answers; check: Step },
  /** Takes what was to be sent back; tells whether it may have been received all the same. */
  forget: () => boolean,
) {
  const { answers, step, show } = form;
  const { identity, until } = form.draft;
  const now = () => ({
    ...{ answers: answers.value, until: until.value, identity: identity.value },
    // What was on its way is looked through before it is sent again.
    step: form.questions.includes(step.value) ? step.value : check,
  });
  const cleared = signal<(ReturnType<typeof now> & { isLate: boolean }) | undefined>(undefined);
  return {
    /** What was cleared last, to be brought back. */
    cleared,
    keepForWeek(isWanted: boolean) {
      until.value = isWanted ? Date.now() + WEEK_MS : undefined;
    },
    clear() {
      const before = now();
      answers.value = none;
      const isLate = forget();
      until.value = undefined;
      show(form.questions[0] as Step);
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
