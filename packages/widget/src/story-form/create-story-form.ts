import type { Organisation } from '@hearback/contract';
import { type Signal, signal } from '@preact/signals-core';
import type { Happening, HearbackEvent } from '../elements/mount.ts';
import type { StoryPages } from '../elements/story-pages.tsx';
import type { Words } from '../words/words.ts';
import { type Answers, isAnswered, noAnswers, type Question, questionsFor } from './answers.ts';
import { createDraft, type Draft } from './create-draft.ts';
import { createForm, type FormActions, type FormObstacle } from './create-form.ts';
import type { DraftStorage } from './draft-storage.ts';
import type { Wrong } from './sendable.ts';

/** Where the author is. */
export type Step = Question | 'check' | 'sending';

/** What stands in the way of a story. */
export type Obstacle = FormObstacle<Step, Wrong>;

/** What a story form works with. */
export interface StoryFormPorts {
  organisation: Organisation;
  words: Words;
  drafts: DraftStorage<Answers>;
  /** Loads the pages after the first question, with what moves between them; called again after it failed. */
  loadPages(form: StoryForm): Promise<StoryPages>;
  /** Tells the page that something happened, never what was written. */
  tell(name: HearbackEvent, detail?: Omit<Happening, 'organisation'>): void;
  /** The language the author's page is in, BCP 47. */
  language: string;
  /** Whether the first page takes the focus too: in a dialog, and after another story. */
  takesFocus: boolean;
  /** How many milliseconds the platform's clock is ahead of the device's; `NaN` where that is not known. */
  ahead?: number | undefined;
}

interface StoryParts {
  ports: StoryFormPorts;
  questions: readonly Question[];
  draft: Draft<Answers, Step>;
  answers: Signal<Answers>;
  step: Signal<Step>;
  pages: Signal<StoryPages | undefined>;
  organisation: Organisation;
  words: Words;
}

export interface StoryForm extends StoryParts, FormActions<Answers, Step, Wrong> {}

/** The state of one story form. What is done after the first question comes with its pages, as `pages.value.flow`. */
export function createStoryForm(ports: StoryFormPorts): StoryForm {
  const { organisation, words } = ports;
  const questions = questionsFor(organisation.services);
  const [first = 'happened'] = questions;
  const draft = createDraft<Answers, Step>(ports.drafts, {
    none: noAnswers,
    first,
    isStep: (step) => [...questions, 'check', 'sending'].includes(step),
    hasAny: (answers) => questions.some((question) => isAnswered(question, answers)),
  });
  const { answers, step } = draft;
  const pages = signal<StoryPages>();
  return createForm<StoryParts, Answers, Step, Wrong>({
    ...{ ports, questions, draft, answers, step, pages, organisation, words },
  });
}
