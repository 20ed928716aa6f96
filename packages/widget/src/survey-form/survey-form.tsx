import { CHECK, type SurveyForm as Model, SENDING } from './create-survey-form.ts';
import { SurveyQuestionPage } from './survey-question-page.tsx';

/** A survey: one question a page. */
export function SurveyForm({ form }: { form: Model }) {
  const step = form.step.value;
  const pages = form.pages.value;
  if (step !== CHECK && step !== SENDING) return <SurveyQuestionPage form={form} id={step} key={step} />;
  // Missing for a moment where a draft is taken up at its end.
  if (!pages) return null;
  return step === CHECK ? <pages.SurveyCheckPage form={form} /> : <pages.SurveyDeliveryPage form={form} />;
}
