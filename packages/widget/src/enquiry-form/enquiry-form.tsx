import type { EnquiryForm as Model } from './create-enquiry-form.ts';
import { EnquiryQuestionPage } from './enquiry-question-page.tsx';

/** The form by which somebody asks for help in private: one thing a page. */
export function EnquiryForm({ form }: { form: Model }) {
  const step = form.step.value;
  const pages = form.pages.value;
  if (step !== 'check' && step !== 'sending') return <EnquiryQuestionPage form={form} question={step} key={step} />;
  // Missing for a moment where a draft is taken up at its end.
  if (!pages) return null;
  return step === 'check' ? <pages.EnquiryCheckPage form={form} /> : <pages.EnquiryDeliveryPage form={form} />;
}
