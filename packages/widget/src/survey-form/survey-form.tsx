import type { SurveyForm as Model } from './create-survey-form.ts';
import { SurveyQuestionPage } from './survey-question-page.tsx';

/** A survey: one question a page. */
export function SurveyForm({ form }: { form: Model }) {
  const step = form.step.value;
  if (step[0] !== '#') return <SurveyQuestionPage form={form} id={step} key={step} />;
  // Missing for a moment where a draft is taken up at its end.
  const Page = form.pages.value?.byStep[step];
  return Page ? <Page form={form} /> : null;
}
