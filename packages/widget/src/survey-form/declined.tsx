import { isDeclined, type Question } from '@hearback/contract/surveys';
import type { SurveyForm } from './create-survey-form.ts';

/** "Prefer not to say", where that is an answer. */
export function Declined({ form, question }: { form: SurveyForm; question: Question }) {
  if (!question.canDecline) return null;
  const isChosen = isDeclined(form.answers.value[question.id]);
  return (
    <div class="tiles">
      <label class="tile">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => form.answer(question.id, isChosen ? undefined : { declined: true })}
        />
        <span>{form.surveyWords.survey.declined}</span>
      </label>
    </div>
  );
}
