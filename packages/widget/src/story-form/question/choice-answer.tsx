import type { StoryForm } from '../create-story-form.ts';
import { late } from '../late.ts';
import { focusAnswer } from '../obstacles.tsx';

/** The fields that are answered by choosing. */
export type ChoiceField = 'service' | 'goodTags' | 'betterTags' | 'feelings' | 'relation' | 'age' | 'experience';

interface ChoiceAnswerProps {
  form: StoryForm;
  field: ChoiceField;
  options: readonly [value: string, label: string][];
  describedBy: string | undefined;
}

/** One option, or several where the answer is a list. */
export function ChoiceAnswer({ form, field, options, describedBy }: ChoiceAnswerProps) {
  const given = form.answers.value[field];
  const isMany = Array.isArray(given);
  const chosen: readonly string[] = [given ?? []].flat();
  const choose = (value: string) => {
    const others = chosen.filter((other) => other !== value);
    const now = isMany ? (others.length < chosen.length ? others : [...others, value]) : value;
    // The options come from the question's own list, which the types cannot follow through the DOM.
    form.answer(field, now as never);
  };
  const clear = (event: Event) => {
    // The button goes with the answer.
    focusAnswer(event);
    form.answer(field, undefined as never);
    late(form).flow.clearedAnswer.value = field;
  };
  return (
    <>
      <fieldset class={isMany ? 'tiles many' : 'tiles'} aria-labelledby="question" aria-describedby={describedBy}>
        {options.map(([value, label], place) => (
          <label class="tile" key={value}>
            <input
              id={place === 0 ? 'answer' : undefined}
              type={isMany ? 'checkbox' : 'radio'}
              name={field}
              checked={chosen.includes(value)}
              onChange={() => choose(value)}
            />
            <span dir="auto">{label}</span>
          </label>
        ))}
      </fieldset>
      {!isMany && chosen.length > 0 && (
        <button type="button" class="link" onClick={clear}>
          {late(form).words.form.clear}
        </button>
      )}
      {!isMany && <p role="status">{late(form).flow.clearedAnswer.value === field && late(form).words.form.cleared}</p>}
    </>
  );
}
