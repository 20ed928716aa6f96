import { answerTrouble, mendOf, troubleSoFar } from '@hearback/contract/surveys';
import type { Identity, ResponseDraft } from '@hearback/sdk/outbox';
import type { Sending } from '../sending/sending.ts';
import { clearingOf } from '../story-form/clearing.ts';
import type { FormObstacle } from '../story-form/create-form.ts';
import { createDelivery } from '../story-form/delivery.ts';
import { CHECK, SENDING, SENDING_PART, STOP, type SurveyForm } from './create-survey-form.ts';
import { type GivenAnswers, said } from './given-answers.ts';
import { late } from './late.ts';
import { monthFor } from './month-for.ts';
import { stoppingOf } from './stopping.ts';

export type SurveyFlow = ReturnType<typeof createSurveyFlow>;
type Obstacle = FormObstacle<string>;

/** What can be done with a survey once somebody answers: to move between its pages, to send, to clear. */
export function createSurveyFlow(form: SurveyForm, sending: Sending) {
  const { ports, draft, survey, answers, step, show, reading } = form;
  const texts = survey.definition.questions.filter(({ kind }) => kind === 'short-text' || kind === 'long-text');
  const names = texts.map(({ id }) => id);
  const watch = form.kinds.value.text?.createWatch(answers, names, () => form.pages.value?.loadFurther());
  const submit = (response: ResponseDraft, identity: Identity) => sending.outbox.respond(survey.id, response, identity);
  const delivery = createDelivery({ ...sending, submit }, draft.identity);
  const stops = [
    () => watch?.stop(),
    delivery.stop,
    delivery.state.subscribe((state) => {
      draft.isSent.value = state?.name === 'sent';
      if (state?.name === 'sent') ports.tell('submit');
      if (state?.name !== 'refused') return;
      ports.tell('fail', { code: state.problem.code });
      show(step.value === SENDING_PART ? STOP : CHECK, obstaclesOf(form, state.problem));
    }),
  ];

  function send(isPartial = false): void {
    const bad = form.questions.flatMap((question) => wrongIn(form, question, isPartial ? troubleSoFar : answerTrouble));
    if (bad.length > 0) return void show(isPartial ? STOP : CHECK, bad);
    show(isPartial ? SENDING_PART : SENDING);
    const { version } = survey;
    const { given, service } = ports;
    const part = isPartial && { isPartial };
    const how = { method: 'online', language: reading.language } as const;
    delivery.send({ version, given, service, answers: form.said, ...part, ...how });
  }

  const sendPart = () => send(true);
  const look = () => watch?.look();
  const moves = movesOf(form, look);
  const clearing = clearingOf<GivenAnswers, string>(form, { none: {}, check: CHECK }, delivery.forget);
  if (step.value === SENDING) send();
  if (step.value === SENDING_PART) sendPart();
  return {
    ...{ watch, send, sendPart, delivery: delivery.state },
    ...moves,
    ...clearing,
    ...stoppingOf(form, { ...moves, ...clearing, look, wrongIn }),
    /** Something was answered. */
    touch: delivery.prepare,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The ways from page to page. */
function movesOf(form: SurveyForm, look: () => void) {
  const { step, show, isChanging, obstacles } = form;
  /** What was asked before an answer was changed: only what is new is asked after it. */
  let askedBefore: readonly string[] = [];
  const go = (next: string) => {
    isChanging.value = next !== CHECK && isChanging.value;
    show(next);
  };
  return {
    next() {
      const question = step.value;
      const wrong = wrongIn(form, question);
      look();
      if (wrong.length > 0) return void show(question, wrong);
      const later = form.questions.slice(form.questions.indexOf(question) + 1);
      go((isChanging.value ? later.find((id) => !askedBefore.includes(id)) : later[0]) ?? CHECK);
    },
    back() {
      const { questions } = form;
      const place = step.value === CHECK ? questions.length : questions.indexOf(step.value);
      go(isChanging.value ? CHECK : (questions[place - 1] ?? CHECK));
    },
    /** Leads to a question: from the check page and back there, else on from it. */
    change(question: string) {
      askedBefore = form.questions;
      const found = obstacles.value.filter((obstacle) => obstacle.question === question);
      const isChecked = step.value === CHECK;
      show(question, found);
      isChanging.value = isChecked;
    },
  };
}

/** What is wrong with an answer as it is. */
function wrongIn(form: SurveyForm, id: string, judge = answerTrouble): Obstacle[] {
  const question = form.question(id);
  const answer = said(form.answers.value)[id];
  const trouble = judge(question, answer);
  if (!trouble) return [];
  return [
    { question: id, detail: mendOf({ question, trouble, answer }, late(form).words.answers.mend, monthFor(form)) },
  ];
}

interface Refusal {
  code: string;
  detail: string;
  errors?: readonly { pointer?: string | undefined; detail: string }[] | undefined;
}

/** What the platform found, each at its question; what belongs to none is said of the whole. */
function obstaclesOf(form: SurveyForm, { code, detail, errors }: Refusal): Obstacle[] {
  const { sentElsewhere, closed } = late(form).words;
  if (code === 'id-used') return [{ detail: sentElsewhere }];
  if (code === 'not-now' || code === 'not-found') return [{ detail: closed.meanwhile }];
  if (!errors?.length) return [{ detail }];
  return errors.map((error) => ({
    question: form.questions.find((question) => question === error.pointer?.split('/')[2]),
    detail: error.detail,
  }));
}
