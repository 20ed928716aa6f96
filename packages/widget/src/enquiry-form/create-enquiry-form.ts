import type { Organisation } from '@hearback/contract';
import { type Signal, signal } from '@preact/signals-core';
import type { EnquiryPages } from '../elements/enquiry-pages.tsx';
import type { Happening, HearbackEvent } from '../elements/mount.ts';
import { createDraft, type Draft } from '../story-form/create-draft.ts';
import { createForm, type FormActions, type FormObstacle } from '../story-form/create-form.ts';
import type { DraftStorage } from '../story-form/draft-storage.ts';
import type { EnquiryWords, Words } from '../words/words.ts';
import { type EnquiryAnswers, type EnquiryQuestion, enquiryQuestions, isGiven, noEnquiryAnswers } from './answers.ts';

/** Where somebody is. */
export type EnquiryStep = EnquiryQuestion | 'check' | 'sending';

export type EnquiryObstacle = FormObstacle<EnquiryStep>;

/** What the form for private help works with. */
export interface EnquiryFormPorts {
  organisation: Organisation;
  words: Words;
  enquiryWords: EnquiryWords;
  drafts: DraftStorage<EnquiryAnswers>;
  /** Loads the pages after the first question, with what moves between them; called again after it failed. */
  loadPages(form: EnquiryForm): Promise<EnquiryPages>;
  /** Tells the page that something happened, never what was written. */
  tell(name: HearbackEvent, detail?: Omit<Happening, 'organisation'>): void;
  /** The platform's origin, for ways to turn to. */
  platform: string;
  /** The language of the words, which whoever answers is told. */
  language: string;
  takesFocus: boolean;
}

interface EnquiryParts {
  ports: EnquiryFormPorts;
  draft: Draft<EnquiryAnswers, EnquiryStep>;
  answers: Signal<EnquiryAnswers>;
  step: Signal<EnquiryStep>;
  pages: Signal<EnquiryPages | undefined>;
  organisation: Organisation;
  words: Words;
  enquiryWords: EnquiryWords;
  /** Those that are asked as the answers are now. */
  readonly questions: readonly EnquiryQuestion[];
}

export interface EnquiryForm extends EnquiryParts, FormActions<EnquiryAnswers, EnquiryStep> {}

/** The state of one form by which somebody asks for help in private. */
export function createEnquiryForm(ports: EnquiryFormPorts): EnquiryForm {
  const { organisation, words, enquiryWords } = ports;
  const everything = enquiryQuestions({ ...noEnquiryAnswers, about: 'somebody', agrees: 'cannot' });
  const draft = createDraft<EnquiryAnswers, EnquiryStep>(ports.drafts, {
    none: noEnquiryAnswers,
    first: 'wrong',
    isStep: (step) => [...everything, 'phone', 'when', 'address', 'check', 'sending'].includes(step),
    hasAny: (answers) => everything.some((question) => isGiven(question, answers)),
  });
  return createForm<EnquiryParts, EnquiryAnswers, EnquiryStep>({
    ...{ ports, draft, organisation, words, enquiryWords, answers: draft.answers, step: draft.step },
    pages: signal<EnquiryPages>(),
    get questions() {
      return enquiryQuestions(draft.answers.value);
    },
  });
}
