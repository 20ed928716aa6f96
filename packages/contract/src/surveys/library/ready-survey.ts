import type { SurveyKind } from '../kinds.ts';
import type { SurveyDefinition } from '../survey.ts';

/** A survey that is ready to be copied and asked. */
export interface ReadySurvey {
  /** Its name in the library. */
  id: string;
  kind: SurveyKind;
  /** What it is for, in a sentence for staff. */
  about: string;
  definition: SurveyDefinition;
}
