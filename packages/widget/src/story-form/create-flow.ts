import { signal } from '@preact/signals-core';
import type { Sending } from '../sending/sending.ts';
import { type Answers, noAnswers, type Question, type Writing } from './answers.ts';
import { clearingOf } from './clearing.ts';
import type { Obstacle, Step, StoryForm } from './create-story-form.ts';
import { createDelivery } from './delivery.ts';
import { createWatch } from './help/create-watch.ts';
import { late } from './late.ts';
import { draftOf, whatIsWrong } from './sendable.ts';

/** The questions that are answered in the author's own words. */
const TEXTS: readonly Writing[] = ['happened', 'good', 'better'];

export type Flow = ReturnType<typeof createFlow>;

/** What can be done with a form once somebody writes: to move between its pages, to send, to clear. */
export function createFlow(form: StoryForm, sending: Sending) {
  const { questions, draft, answers, step, show, ports } = form;
  const watch = createWatch(answers, TEXTS, () => late(form).loadFurther());
  const delivery = createDelivery({ ...sending, submit: sending.outbox.submit }, draft.identity);
  const stops = [
    watch.stop,
    delivery.stop,
    delivery.state.subscribe((state) => {
      draft.isSent.value = state?.name === 'sent';
      if (state?.name === 'sent') ports.tell('submit');
      if (state?.name !== 'refused') return;
      ports.tell('fail', { code: state.problem.code });
      show('check', obstaclesOf(state.problem, questions));
    }),
  ];

  function send(): void {
    const bad = questions.flatMap((question) => wrongIn(question, form));
    show(bad.length > 0 ? 'check' : 'sending', bad);
    if (bad.length > 0) return;
    const told = draftOf(form.organisation.ods, answers.value, ports.language);
    delivery.send(watch.isUrgent() ? { ...told, urgent: true } : told);
  }

  const clearedAnswer = signal<keyof Answers | undefined>(undefined);
  const flow = {
    ...{ watch, send, delivery: delivery.state, isCopied: signal(false) },
    /** The field whose answer was taken back, until something else is done. */
    clearedAnswer,
    ...movesOf(form, watch.look),
    ...clearingOf<Answers, Step>(form, { none: noAnswers, check: 'check' }, delivery.forget),
    /** Something was answered. */
    touch() {
      clearedAnswer.value = undefined;
      delivery.prepare();
    },
    stop: () => {
      for (const stop of stops) stop();
    },
  };
  if (draft.hasAnswers()) delivery.prepare();
  if (step.value === 'sending') send();
  return flow;
}

/** The ways from page to page. */
function movesOf(form: StoryForm, look: () => void) {
  const { questions, step, show, isChanging, obstacles } = form;
  const go = (next: Step) => {
    isChanging.value = false;
    show(next);
  };
  return {
    next() {
      const question = step.value as Question;
      const wrong = wrongIn(question, form);
      look();
      if (wrong.length > 0) return void show(question, wrong);
      const following = questions[questions.indexOf(question) + 1];
      go((!isChanging.value && following) || 'check');
    },
    back() {
      const place = step.value === 'check' ? questions.length : questions.indexOf(step.value as Question);
      go(isChanging.value ? 'check' : (questions[place - 1] ?? 'check'));
    },
    /** Leads to a question from the check page, and back there. */
    change(question: Question) {
      const found = obstacles.value.filter((obstacle) => obstacle.question === question);
      show(question, found);
      isChanging.value = true;
    },
  };
}

function wrongIn(question: Question, { answers, ports }: StoryForm): Obstacle[] {
  const wrong = whatIsWrong(question, answers.value, ports.ahead);
  return wrong ? [{ question, wrong }] : [];
}

interface Refusal {
  code: string;
  detail: string;
  errors?: readonly { pointer?: string | undefined; detail: string }[] | undefined;
}

/** What the platform found, each at its question; what belongs to none is said of the whole story. */
function obstaclesOf({ code, detail, errors }: Refusal, questions: readonly Question[]): Obstacle[] {
  if (code === 'id-used') return [{ wrong: 'sent-elsewhere' }];
  if (!errors?.length) return [{ detail }];
  return errors.map(({ pointer, detail }) => {
    const question = questions.find((question) => question === pointer?.split('/')[1]?.replace('Tags', ''));
    // By a clock that is a few days wrong: said in the form's language, which the platform does not know.
    return question === 'visited' ? { question, wrong: 'outside' } : { question, detail };
  });
}
