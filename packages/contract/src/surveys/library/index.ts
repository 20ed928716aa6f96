// Surveys to copy. Of no use to whoever answers one: a form never loads this.
import { friendsAndFamilyTest } from '../friends-and-family.ts';
import type { SurveyDefinition } from '../survey.ts';
import type { ReadySurvey } from './ready-survey.ts';

export type { ReadySurvey } from './ready-survey.ts';

/** The library, the Friends and Family Test first. */
export const readySurveys: readonly ReadySurvey[] = [
  {
    id: 'friends-and-family',
    kind: 'friends-and-family',
    about: 'The question that every NHS practice and trust asks, with its six answers, and why.',
    definition: friendsAndFamilyTest as unknown as SurveyDefinition,
  },
];
