import { experiences, feelings, relations } from '@hearback/contract/words/en';
import type { Question } from '../answers.ts';
import type { StoryForm } from '../create-story-form.ts';
import { words } from '../story-form.messages.ts';

type ChoiceQuestion = 'service' | 'feelings' | 'relation' | 'experience';

interface ChoiceAnswerProps {
  form: StoryForm;
  question: ChoiceQuestion;
  describedBy: string | undefined;
}

/** The options of a question, with their words. */
export function optionsOf(form: StoryForm, question: Question): [value: string, label: string][] {
  if (question === 'service') return form.organisation.services.map(({ id, name }) => [id, name]);
  if (question === 'feelings') return Object.entries(feelings);
  return Object.entries(question === 'relation' ? relations : experiences);
}

export function ChoiceAnswer({ form, question, describedBy }: ChoiceAnswerProps) {
  const isMany = question === 'feelings';
  const chosen: readonly string[] = [form.answers.value[question] ?? []].flat();
  const choose = (value: string) => {
    const others = chosen.filter((other) => other !== value);
    const now = isMany ? (others.length < chosen.length ? others : [...others, value]) : value;
    // The options come from the question's own list, which the types cannot follow through the DOM.
    form.answer(question, now as never);
  };
  return (
    <>
      <fieldset class={isMany ? 'tiles many' : 'tiles'} aria-labelledby="question" aria-describedby={describedBy}>
        {optionsOf(form, question).map(([value, label], place) => (
          <label class="tile" key={value}>
            <input
              id={place === 0 ? 'answer' : undefined}
              type={isMany ? 'checkbox' : 'radio'}
              name={question}
              checked={chosen.includes(value)}
              onChange={() => choose(value)}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </fieldset>
      {!isMany && chosen.length > 0 && (
        <button type="button" class="link" onClick={() => form.answer(question, undefined as never)}>
          {words.clear}
        </button>
      )}
    </>
  );
}
