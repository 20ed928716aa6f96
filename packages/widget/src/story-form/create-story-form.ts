import type { Organisation } from '@hearback/contract';
import { effect, signal } from '@preact/signals-core';
import type { Happening, HearbackEvent } from '../elements/mount.ts';
import type { Sending } from '../elements/outbox.ts';
import { type Answers, draftOf, isAcceptable, noAnswers, type Question, questionsFor } from './answers.ts';
import { createDelivery } from './delivery.ts';
import type { DraftStorage } from './draft-storage.ts';

/** Where the author is. */
export type Step = Question | 'check' | 'sending';

/** What stands in the way: at a question, or (without one) of the whole story. The form's own words where no detail is. */
export interface Obstacle {
  question?: Question | undefined;
  detail?: string | undefined;
}

/** What a story form works with. */
export interface StoryFormPorts {
  organisation: Organisation;
  drafts: DraftStorage;
  /** Loads what sends; called again after it failed. */
  loadSending(): Promise<Sending>;
  /** Tells the page that something happened, never what was written. */
  tell(name: HearbackEvent, detail?: Omit<Happening, 'organisation'>): void;
  /** The language the author's page is in, BCP 47. */
  language: string;
  /** Whether the first page takes the focus too: in a dialog, and after another story. */
  takesFocus: boolean;
}

export type StoryForm = ReturnType<typeof createStoryForm>;

/** The state of one story form and what can be done with it. */
export function createStoryForm(ports: StoryFormPorts) {
  const { organisation, drafts, loadSending, tell, language, takesFocus } = ports;
  const questions = questionsFor(organisation.services);
  const kept = drafts.read();
  const answers = signal<Answers>({ ...noAnswers, ...kept?.answers });
  const step = signal<Step>(restoredStep(kept?.step, questions));
  const obstacles = signal<readonly Obstacle[]>([]);
  const isChanging = signal(false);
  // Counted so that each new page or error takes the focus, and the first page of an untouched form does not.
  const moves = signal(takesFocus ? 1 : 0);
  const delivery = createDelivery(loadSending, kept?.identity);

  function show(next: Step, found: readonly Obstacle[] = []): void {
    obstacles.value = found;
    step.value = next;
    moves.value++;
    tell('step', { step: next });
  }

  function answer<Name extends Question>(name: Name, value: Answers[Name]): void {
    answers.value = { ...answers.value, [name]: value };
    // The code that sends is heavy, and wanted only by somebody who really writes; sending asks again if it failed.
    loadSending().catch(() => {});
  }

  function next(): void {
    const question = step.value as Question;
    const isFine = isAcceptable(question, answers.value);
    const following = questions[questions.indexOf(question) + 1];
    if (!isFine) show(question, [{ question }]);
    else show((!isChanging.value && following) || 'check');
    if (isFine) isChanging.value = false;
  }

  function back(): void {
    const place = step.value === 'check' ? questions.length : questions.indexOf(step.value as Question);
    show(isChanging.value ? 'check' : (questions[place - 1] ?? 'check'));
    isChanging.value = false;
  }

  function change(question: Question): void {
    show(
      question,
      obstacles.value.filter((obstacle) => obstacle.question === question),
    );
    isChanging.value = true;
  }

  function send(): void {
    const bad = questions.filter((question) => !isAcceptable(question, answers.value));
    show(
      bad.length > 0 ? 'check' : 'sending',
      bad.map((question) => ({ question })),
    );
    if (bad.length === 0) void delivery.send(draftOf(organisation.ods, answers.value, language));
  }

  const stopKeeping = effect(() => {
    const draft = { answers: answers.value, step: step.value, identity: delivery.identity.value };
    if (delivery.state.value?.name === 'sent') drafts.clear();
    else if (draft.step !== questions[0] || draft.answers[questions[0] as Question]) drafts.write(draft);
  });
  const stopFollowing = delivery.state.subscribe((state) => {
    if (state?.name === 'sent') tell('submit');
    if (state?.name === 'lost') show('check', [{}]);
    if (state?.name !== 'refused') return;
    tell('fail', { code: state.problem.code });
    show('check', obstaclesOf(state.problem, questions));
  });

  if (step.value === 'sending') send();
  return {
    ...{ organisation, questions, answers, step, obstacles, isChanging, moves, delivery: delivery.state },
    ...{ answer, next, back, change, send, isCopied: signal(false) },
    stop() {
      stopKeeping();
      stopFollowing();
      delivery.stop();
    },
  };
}

function restoredStep(kept: string | undefined, questions: readonly Question[]): Step {
  const steps: readonly Step[] = [...questions, 'check', 'sending'];
  return steps.find((step) => step === kept) ?? questions[0] ?? 'happened';
}

interface Refusal {
  detail: string;
  errors?: readonly { pointer?: string | undefined; detail: string }[] | undefined;
}

/** What the platform found, each at its question; what belongs to none is said of the whole story. */
function obstaclesOf({ detail, errors }: Refusal, questions: readonly Question[]): Obstacle[] {
  if (!errors?.length) return [{ detail }];
  return errors.map((error) => ({
    question: questions.find((question) => question === error.pointer?.split('/')[1]),
    detail: error.detail,
  }));
}
