import { CheckPage } from './check-page.tsx';
import type { StoryForm as Model } from './create-story-form.ts';
import { DeliveryPage } from './delivery-page.tsx';
import { QuestionPage } from './question/question-page.tsx';

/** The story form: one thing a page. */
export function StoryForm({ form, onAnother }: { form: Model; onAnother(): void }) {
  const step = form.step.value;
  if (step === 'check') return <CheckPage form={form} />;
  if (step === 'sending') return <DeliveryPage form={form} onAnother={onAnother} />;
  return <QuestionPage form={form} question={step} key={step} />;
}
