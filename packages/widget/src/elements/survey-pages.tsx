import { Keeping } from '../story-form/keeping.tsx';
import type { FurtherRules, Rare } from '../story-form/late.ts';
import { laterFor } from '../story-form/load-late.ts';
import { Back, ErrorSummary, WhatIsWrong } from '../story-form/obstacles.tsx';
import css from '../story-form/story-pages.css';
import { ClearAnswer } from '../survey-form/clear-answer.tsx';
import { createSurveyFlow, type SurveyFlow } from '../survey-form/create-survey-flow.ts';
import { CHECK, SENDING, SENDING_PART, STOP, type SurveyForm } from '../survey-form/create-survey-form.ts';
import { SurveyCheckPage } from '../survey-form/survey-check-page.tsx';
import { SurveyDeliveryPage } from '../survey-form/survey-delivery-page.tsx';
import { StopHere, SurveyStopPage } from '../survey-form/survey-stop-page.tsx';
import type { SurveyRestWords } from '../words/words.ts';

/** What to say of an obstacle: without words of its own it is that the network was lost. */
const sayObstacle = (form: SurveyForm, { detail }: { detail?: string | undefined }): string =>
  detail ?? form.words.form.lost;

/** The pages that ask no question. */
const byStep: Record<string, typeof SurveyCheckPage> = {
  [CHECK]: SurveyCheckPage,
  [STOP]: SurveyStopPage,
  [SENDING]: SurveyDeliveryPage,
  [SENDING_PART]: SurveyDeliveryPage,
};

/** What of a survey is not needed before its first question. */
export const pages = {
  ...{ css, Back, ClearAnswer, ErrorSummary, Keeping, StopHere, WhatIsWrong },
  ...{ byStep, createSurveyFlow, laterFor, sayObstacle },
};

export type SurveyPages = typeof pages & {
  words: SurveyRestWords;
  flow: SurveyFlow;
  /** What few people see where it is there, else asks for it; null where it cannot be had. */
  loadRare(): Rare | null | undefined;
  /** The same for the rules of the finders that few texts need. */
  loadFurther(): FurtherRules | null | undefined;
};
