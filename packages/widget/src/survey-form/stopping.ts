import { troubleSoFar } from '@hearback/contract/surveys';
import { type Signal, signal } from '@preact/signals-core';
import type { Cleared } from '../story-form/clearing.ts';
import type { FormObstacle } from '../story-form/create-form.ts';
import { CHECK, SENDING_PART, STOP, type SurveyForm } from './create-survey-form.ts';

interface Ways {
  look(): void;
  back(): void;
  clear(): void;
  cleared: Signal<Cleared<{ isUnsent: boolean }>>;
  wrongIn(form: SurveyForm, question: string, judge: typeof troubleSoFar): FormObstacle<string>[];
}

/** What somebody can do who stops before the end. What they answered is sent by a press of theirs, and by nothing else. */
export function stoppingOf(form: SurveyForm, { look, back, clear, cleared, wrongIn }: Ways) {
  const { step, show } = form;
  /** They chose to keep it, and are told so. */
  const isKept = signal(false);
  let stoppedAt = '';
  /** Where they were; after a reload, what comes after their last answer. */
  const place = () => {
    const { questions, said } = form;
    const last = questions.findLastIndex((id) => said[id] !== undefined);
    return questions.find((id) => id === stoppedAt) ?? questions[last + 1] ?? questions[last] ?? CHECK;
  };
  return {
    isKept,
    askToSend() {
      look();
      const [wrong] = form.questions.flatMap((question) => wrongIn(form, question, troubleSoFar));
      if (wrong?.question) return show(wrong.question, [wrong]);
      stoppedAt = step.value;
      isKept.value = false;
      show(STOP);
    },
    keep() {
      isKept.value = true;
    },
    back: () => (step.value === STOP ? show(place()) : back()),
    /** What is brought back is where they stopped: looked through at the end, it would lack what was not reached. */
    clear() {
      const isOnItsWay = step.value === SENDING_PART;
      if (isOnItsWay || step.value === STOP) step.value = place();
      clear();
      const [aside] = cleared.value.aside;
      if (aside) aside.isUnsent ||= isOnItsWay;
    },
  };
}
