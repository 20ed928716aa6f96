import type { EnquiryDraft, Identity, Underway } from '@hearback/sdk/outbox';
import { signal } from '@preact/signals-core';
import type { Sending } from '../sending/sending.ts';
import { clearingOf } from '../story-form/clearing.ts';
import { createDelivery } from '../story-form/delivery.ts';
import type { EnquiryRestWords } from '../words/words.ts';
import { type EnquiryAnswers, type EnquiryQuestion, enquiryFieldsOf, noEnquiryAnswers } from './answers.ts';
import type { EnquiryForm, EnquiryObstacle, EnquiryStep } from './create-enquiry-form.ts';
import { createDangerWatch } from './danger-watch.ts';
import { enquiryOf, enquiryTroubleIn } from './enquiry-trouble.ts';

export type EnquiryFlow = ReturnType<typeof createEnquiryFlow>;

/** What can be done with a request for help once somebody writes: to move between its pages, to send, to clear. */
export function createEnquiryFlow(form: EnquiryForm, sending: Sending, words: EnquiryRestWords) {
  const { draft, answers, step, show, ports, organisation } = form;
  const watch = createDangerWatch(answers, ['wrong', 'help', 'why'], () => form.pages.value?.loadFurther());
  const submit: (asked: EnquiryDraft, identity: Identity) => Underway<EnquiryDraft> = sending.outbox.submit;
  const delivery = createDelivery({ ...sending, submit }, draft.identity);
  const stops = [
    watch.stop,
    delivery.stop,
    delivery.state.subscribe((state) => {
      draft.isSent.value = state?.name === 'sent';
      if (state?.name === 'sent') ports.tell('submit');
      if (state?.name !== 'refused') return;
      ports.tell('fail', { code: state.problem.code });
      show('check', obstaclesOf(form, state.problem, words));
    }),
  ];

  function send(): void {
    const bad = form.questions.flatMap((question) => wrongIn(form, question, words));
    show(bad.length > 0 ? 'check' : 'sending', bad);
    if (bad.length > 0) return;
    delivery.send(enquiryOf({ organisation: organisation.ods, language: ports.language }, answers.value));
  }

  const flow = {
    ...{ watch, send, delivery: delivery.state, isCopied: signal(false) },
    ...movesOf(form, words, watch.look),
    ...clearingOf<EnquiryAnswers, EnquiryStep>(form, { none: noEnquiryAnswers, check: 'check' }, delivery.forget),
    /** Something was answered. */
    touch: delivery.prepare,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
  if (draft.hasAnswers()) delivery.prepare();
  if (step.value === 'sending') send();
  return flow;
}

/** The ways from page to page. */
function movesOf(form: EnquiryForm, words: EnquiryRestWords, look: () => void) {
  const { step, show, isChanging, obstacles } = form;
  /** What was asked before an answer was changed: only what is new is asked after it. */
  let askedBefore: readonly EnquiryQuestion[] = [];
  const go = (next: EnquiryStep) => {
    isChanging.value = next !== 'check' && isChanging.value;
    show(next);
  };
  return {
    next() {
      const question = step.value as EnquiryQuestion;
      const wrong = wrongIn(form, question, words);
      look();
      if (wrong.length > 0) return void show(question, wrong);
      const later = form.questions.slice(form.questions.indexOf(question) + 1);
      const isUnanswered = (one: EnquiryQuestion) => !askedBefore.includes(one) || wrongIn(form, one, words).length > 0;
      go((isChanging.value ? later.find(isUnanswered) : later[0]) ?? 'check');
    },
    back() {
      const { questions } = form;
      const place = step.value === 'check' ? questions.length : questions.indexOf(step.value as EnquiryQuestion);
      go(isChanging.value ? 'check' : (questions[place - 1] ?? 'check'));
    },
    /** Leads to a question from the check page, and back there. */
    change(question: EnquiryQuestion) {
      askedBefore = form.questions;
      const found = obstacles.value.filter((obstacle) => obstacle.question === question);
      show(question, found);
      isChanging.value = true;
    },
  };
}

function wrongIn(form: EnquiryForm, question: EnquiryQuestion, words: EnquiryRestWords): EnquiryObstacle[] {
  const detail = enquiryTroubleIn(question, form.answers.value, words);
  return detail ? [{ question, detail }] : [];
}

interface Refusal {
  code: string;
  detail: string;
  errors?: readonly { pointer?: string | undefined; detail: string }[] | undefined;
}

/** What the platform found, each at its question; what belongs to none is said of the whole. */
function obstaclesOf(
  form: EnquiryForm,
  { code, detail, errors }: Refusal,
  { sentElsewhere }: EnquiryRestWords,
): EnquiryObstacle[] {
  if (code === 'id-used') return [{ detail: sentElsewhere }];
  if (!errors?.length) return [{ detail }];
  return errors.map((error) => ({
    question: form.questions.find((question) =>
      enquiryFieldsOf(question).some((field) => field === error.pointer?.split('/')[1]),
    ),
    detail: error.detail,
  }));
}
