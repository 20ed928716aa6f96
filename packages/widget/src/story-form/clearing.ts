import type { Identity } from '@hearback/sdk/outbox';
import { batch, type Signal, signal } from '@preact/signals-core';

interface Clearable<Answers, Step extends string> {
  answers: Signal<Answers>;
  step: Signal<Step>;
  isChanging: Signal<boolean>;
  draft: {
    until: Signal<number | undefined>;
    identity: Signal<Identity | undefined>;
    hasAnswers(): boolean;
  };
  readonly questions: readonly string[];
  show(step: Step): void;
}

/** What has become of answers that were cleared, until the next page is reached. */
export interface Cleared<Kept = unknown> {
  /** To be brought back, the next one first. */
  aside: readonly Kept[];
  /** What to say of them; nothing where there are none. */
  said?: 'cleared' | 'clearedLate' | 'since' | undefined;
  /** Whether those that are back were on their way. */
  isUnsent?: boolean;
}

/** What was set aside, with all that went with it. */
export interface Aside<Answers, Step> {
  answers: Answers;
  place: Step;
  isChanging: boolean;
  isUnsent: boolean;
  until: number | undefined;
  identity: Identity | undefined;
}

const WEEK_MS = 7 * 24 * 3_600_000;
const NOTHING = { aside: [] };

/** How long the answers are kept, and how to be rid of them. */
export function clearingOf<Answers, Step extends string>(
  form: Clearable<Answers, Step>,
  /** What there is before anything is answered; and where answers are looked through before they are sent. */
  { none, check }: { none: Answers; check: Step },
  /** Takes what was to be sent back; tells whether it may have been received all the same. */
  forget: () => boolean,
) {
  const { answers, step, isChanging, show } = form;
  const { identity, until } = form.draft;
  const now = (): Aside<Answers, Step> => {
    // What was on its way is looked through before it is sent again.
    const place = form.questions.includes(step.value) ? step.value : check;
    return {
      ...{ answers: answers.value, until: until.value, identity: identity.value, isChanging: isChanging.value },
      ...{ place, isUnsent: cleared.value.isUnsent || place !== step.value },
    };
  };
  const cleared = signal<Cleared<Aside<Answers, Step>>>(NOTHING);
  // Who goes on has decided.
  step.subscribe(() => {
    cleared.value = NOTHING;
  });
  return {
    /** What was cleared last, to be brought back. */
    cleared,
    keepForWeek(isWanted: boolean) {
      until.value = isWanted ? Date.now() + WEEK_MS : undefined;
    },
    clear() {
      const aside = [now(), ...cleared.value.aside];
      answers.value = none;
      const isLate = forget();
      until.value = undefined;
      isChanging.value = false;
      show(form.questions[0] as Step);
      cleared.value = { aside, said: isLate ? 'clearedLate' : 'cleared' };
    },
    /** Brings back what was cleared, in the place of what was written since, which can be brought back in its turn. */
    restore() {
      const [before, ...others] = cleared.value.aside;
      if (!before) return;
      const aside = form.draft.hasAnswers() ? [...others, now()] : others;
      // In one, as what is said of how they are kept would else be said again with each.
      batch(() => {
        answers.value = before.answers;
        until.value = before.until;
        // It may have been received: sent again, it is the same one.
        identity.value = before.identity;
        isChanging.value = before.isChanging;
        show(before.place);
      });
      cleared.value = { aside, said: aside[0] && 'since', isUnsent: before.isUnsent };
    },
  };
}
