import type { Survey } from '@hearback/contract';
import { type Answers, type Given, pathThrough, type Question, type Reading } from '@hearback/contract/surveys';
import { newIdentity } from '@hearback/sdk/outbox';
import { type Signal, signal } from '@preact/signals-core';
import type { Happening, HearbackEvent } from '../elements/mount.ts';
import type { SurveyPages } from '../elements/survey-pages.tsx';
import { createDraft, type Draft } from '../story-form/create-draft.ts';
import { createForm, type FormActions } from '../story-form/create-form.ts';
import type { DraftStorage } from '../story-form/draft-storage.ts';
import type { SurveyWords, Words } from '../words/words.ts';
import { type GivenAnswers, said } from './given-answers.ts';
import { fileOf, type Kinds } from './kinds.ts';

/** What a survey form works with. */
export interface SurveyFormPorts {
  survey: Survey;
  words: Words;
  surveyWords: SurveyWords;
  reading: Reading;
  /** What the element brought along, by the names of the survey's hidden fields. */
  given: Given;
  service: string | undefined;
  drafts: DraftStorage<GivenAnswers>;
  /** Loads what shows the questions of a kind. */
  loadKind<Name extends keyof Kinds>(name: Name): Promise<Kinds[Name]>;
  /** Loads what comes after the first question; called again after it failed. */
  loadPages(form: SurveyForm): Promise<SurveyPages>;
  /** Tells the page that something happened, never what was answered. */
  tell(name: HearbackEvent, detail?: Omit<Happening, 'organisation'>): void;
  /** The platform's origin, for ways to turn to. */
  platform: string;
  takesFocus: boolean;
}

/** Where somebody is: the id of a question, which never has such a sign, or one of these. */
export type SurveyStep = string;
export const CHECK = '#check';
export const SENDING = '#sending';
/** Whoever stops before the end is asked whether to send what they answered; and it is on its way. */
export const STOP = '#stop';
export const SENDING_PART = '#part-sending';

interface SurveyParts {
  ports: SurveyFormPorts;
  draft: Draft<GivenAnswers>;
  answers: Signal<GivenAnswers>;
  step: Signal<SurveyStep>;
  pages: Signal<SurveyPages | undefined>;
  words: Words;
  surveyWords: SurveyWords;
  survey: Survey;
  organisation: Survey['organisation'];
  reading: Reading;
  kinds: Signal<Partial<Kinds>>;
  /** The ids of the questions that are asked as the answers are now. */
  readonly questions: readonly string[];
  /** What would be sent now: answers on the way alone. */
  readonly said: Answers;
  question(id: string): Question;
  /** Loads what shows a question. */
  loadFor(id: string): Promise<void>;
}

export interface SurveyForm extends SurveyParts, FormActions<GivenAnswers, SurveyStep> {}

/** The state of one survey that is answered. Which questions are asked follows from the answers, by the contract's rule. */
export function createSurveyForm(ports: SurveyFormPorts): SurveyForm {
  const { survey, words, surveyWords, given, reading } = ports;
  const { definition } = survey;
  const pathFor = (answers: GivenAnswers) => pathThrough(definition, said(answers), given);
  const draft = createDraft<GivenAnswers>(ports.drafts, {
    none: {},
    first: pathFor({}).questions[0]?.id ?? CHECK,
    isStep: (step) =>
      [CHECK, SENDING, STOP, SENDING_PART].includes(step) || definition.questions.some(({ id }) => id === step),
    hasAny: (answers) => Object.values(answers).some((answer) => answer !== undefined),
  });
  // From the beginning, as it decides the order where that is left to chance.
  draft.identity.value ??= newIdentity();
  const kinds = signal<Partial<Kinds>>({});
  return createForm<SurveyParts, GivenAnswers, SurveyStep>({
    ...{ ports, draft, words, surveyWords, survey, reading, kinds },
    ...{ answers: draft.answers, step: draft.step, organisation: survey.organisation },
    pages: signal<SurveyPages>(),
    get questions() {
      return pathFor(draft.answers.value).questions.map(({ id }) => id);
    },
    get said(): Answers {
      const answers = said(draft.answers.value);
      return Object.fromEntries(this.questions.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
    },
    question: (id: string) => definition.questions.find((one) => one.id === id) as Question,
    async loadFor(id: string): Promise<void> {
      const name = fileOf(definition.questions.find((one) => one.id === id)?.kind);
      if (!name || kinds.value[name]) return;
      // Several come at once: what is there is looked at after the wait.
      const kind = await ports.loadKind(name);
      kinds.value = { ...kinds.value, [name]: kind };
    },
  });
}
