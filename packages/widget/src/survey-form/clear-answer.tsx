import { focusAnswer } from '../story-form/obstacles.tsx';
import type { SurveyForm } from './create-survey-form.ts';
import { late } from './late.ts';

/** Kinds whose answer cannot be taken back by the way it was given. */
const STAYS = ['choice', 'rating', 'scale', 'matrix'];

/** Takes an answer back that need not be given. */
export function ClearAnswer({ form, id }: { form: SurveyForm; id: string }) {
  const { kind, isRequired } = form.question(id);
  if (isRequired || !STAYS.includes(kind) || form.answers.value[id] === undefined) return null;
  const clear = (event: Event) => {
    // The button goes with the answer.
    focusAnswer(event);
    form.answer(id, undefined);
  };
  return (
    <button type="button" class="link" onClick={clear}>
      {late(form).words.form.clear}
    </button>
  );
}
