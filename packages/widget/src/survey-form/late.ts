import type { SurveyPages } from '../elements/survey-pages.tsx';
import type { SurveyForm } from './create-survey-form.ts';

/** What came with the pages after the first question. */
export function late(form: SurveyForm): SurveyPages {
  return form.pages.value as SurveyPages;
}
