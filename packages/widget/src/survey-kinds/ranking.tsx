import { optionsInOrder, textIn } from '@hearback/contract/surveys';
import type { AnswerProps } from '../survey-form/kinds.ts';
import css from './ranking.css';

/**
 * An order that is made by pressing one option after the other, and changed by moving them: nothing is in a place that nobody
 * gave it, and nothing has to be dragged.
 */
function RankingAnswer({ form, question, describedBy }: AnswerProps<'ranking'>) {
  const { reading, surveyWords, draft, words } = form;
  const { ranking } = surveyWords;
  const answer = form.answers.value[question.id];
  const placed = Array.isArray(answer) ? (answer as string[]) : [];
  const options = optionsInOrder(question, draft.identity.value?.id ?? '');
  const named = (id: string) => {
    const found = question.options.find((option) => option.id === id);
    return found ? textIn(found.text, reading.language, reading.first) : '';
  };
  const format = new Intl.NumberFormat(words.language, { numberingSystem: 'latn' });
  const set = (next: string[]) => form.answer(question.id, next.length > 0 ? next : undefined);
  const move = (event: Event, place: number, by: number) => {
    const button = event.currentTarget as HTMLElement;
    const next = [...placed];
    const [moved = ''] = next.splice(place, 1);
    next.splice(place + by, 0, moved);
    if (place + by >= 0) set(next);
    // What is moved in the page loses it.
    button.focus();
  };
  /** Puts an option in, or takes it out; its button goes with that. */
  const change = (event: Event, next: string[]) => {
    const list = (event.currentTarget as HTMLElement).closest('fieldset') as HTMLElement;
    set(next);
    (list.querySelector<HTMLElement>('#answer') ?? list.querySelector<HTMLElement>('.move'))?.focus();
  };
  const left = options.filter(({ id }) => !placed.includes(id));
  return (
    <fieldset class="ranking" aria-labelledby="question" aria-describedby={describedBy}>
      <ol>
        {placed.map((id, place) => (
          <li key={id}>
            <span class="place">{format.format(place + 1)}</span>
            <span dir="auto">{named(id)}</span>
            <span class="moves">
              <button
                type="button"
                class="move"
                aria-disabled={place === 0}
                aria-label={ranking.up(named(id))}
                onClick={(event) => move(event, place, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="move"
                aria-disabled={place === placed.length - 1}
                aria-label={ranking.down(named(id))}
                onClick={(event) => move(event, place, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                class="move"
                aria-label={ranking.out(named(id))}
                onClick={(event) =>
                  change(
                    event,
                    placed.filter((one) => one !== id),
                  )
                }
              >
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      <div class="tiles">
        {left.map(({ id }, place) => (
          <button
            key={id}
            id={place === 0 ? 'answer' : undefined}
            type="button"
            class="tile"
            aria-label={ranking.put(named(id), format.format(placed.length + 1))}
            onClick={(event) => change(event, [...placed, id])}
          >
            <span dir="auto">{named(id)}</span>
          </button>
        ))}
      </div>
      <p role="status" class="hint">
        {placed.length > 0 && ranking.left(left.length)}
      </p>
    </fieldset>
  );
}

export const kind = { css, Answer: RankingAnswer };
