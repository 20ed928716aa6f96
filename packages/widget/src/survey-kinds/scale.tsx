import { type Texts, textIn } from '@hearback/contract/surveys';
import type { AnswerProps } from '../survey-form/kinds.ts';
import css from './scale.css';

/** A number between two ends that have words; the words are of the ends' own names too, for whoever hears them. */
function ScaleAnswer({ form, question, describedBy }: AnswerProps<'scale'>) {
  const { from, to, low, high, id } = question;
  const { language, first } = form.reading;
  const read = (texts: Texts | undefined) => texts && textIn(texts, language, first);
  const format = new Intl.NumberFormat(form.words.language, { numberingSystem: 'latn' });
  const ends: Record<number, string | undefined> = { [from]: read(low), [to]: read(high) };
  const numbers = [...Array(to - from + 1).keys()].map((place) => from + place);
  return (
    <fieldset class="scale" aria-labelledby="question" aria-describedby={describedBy}>
      {numbers.map((number, place) => (
        <label class="tile" key={number}>
          <input
            id={place === 0 ? 'answer' : undefined}
            type="radio"
            name={id}
            checked={form.answers.value[id] === number}
            aria-label={[format.format(number), ends[number]].filter(Boolean).join(', ')}
            onChange={() => form.answer(id, number)}
          />
          <span aria-hidden="true">{format.format(number)}</span>
        </label>
      ))}
      {(low || high) && (
        <p class="ends hint" aria-hidden="true">
          {[from, to].map(
            (end) => ends[end] && <span key={end} dir="auto">{`${format.format(end)} – ${ends[end]}`}</span>,
          )}
        </p>
      )}
    </fieldset>
  );
}

export const kind = { css, Answer: ScaleAnswer };
