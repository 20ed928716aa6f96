import type { StoryForm as Model } from './create-story-form.ts';
import { QuestionPage } from './question/question-page.tsx';

/** The story form: one thing a page. */
export function StoryForm({ form, onAnother }: { form: Model; onAnother(): void }) {
  const step = form.step.value;
  const pages = form.pages.value;
  if (step !== 'check' && step !== 'sending') return <QuestionPage form={form} question={step} key={step} />;
  // Missing for a moment where a draft is taken up at its end.
  if (!pages) return null;
  return step === 'check' ? <pages.CheckPage form={form} /> : <pages.DeliveryPage form={form} onAnother={onAnother} />;
}
