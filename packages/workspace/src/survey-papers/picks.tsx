import type { TargetedEvent } from 'preact';
import { describedBy, FieldMistake } from '../parts/field/field.tsx';
import { messages } from './paper.messages.ts';
import '../parts/button/button.css';

export interface Pickable {
  value: string;
  label: string;
}

interface PicksProps {
  id: string;
  legend: string;
  options: readonly Pickable[];
  chosen: readonly string[];
  /** Whether any of them may be chosen, or one. */
  isMany: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  onChoose: (values: readonly string[]) => void;
}

/** Answers to choose from, with the mouse or by their numbers. */
export function Picks({ id, legend, options, chosen, isMany, hint, error, onChoose }: PicksProps) {
  const choose = (value: string, isChosen: boolean) => {
    const others = chosen.filter((one) => one !== value);
    onChoose(isMany ? [...others, ...(isChosen ? [value] : [])] : [value]);
  };
  const leaveEmpty = (from: Element) => {
    onChoose([]);
    // The button goes.
    from.closest('fieldset')?.querySelector('input')?.focus();
  };
  /** Of many, the one that has the focus: the others were chosen one by one, too. */
  const takeBack = ({ target, currentTarget }: TargetedEvent<HTMLFieldSetElement>) => {
    if (!isMany) leaveEmpty(currentTarget);
    else if (target instanceof HTMLInputElement) choose(target.value, false);
  };
  const handleKey = (event: TargetedEvent<HTMLFieldSetElement, KeyboardEvent>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') return takeBack(event);
    const option = options[Number(event.key) - 1];
    if (!option) return;
    event.preventDefault();
    choose(option.value, !chosen.includes(option.value));
    // The focus goes along, so that it is read out.
    event.currentTarget.querySelectorAll('input')[options.indexOf(option)]?.focus();
  };
  return (
    <fieldset
      class={error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(id, hint, error)}
      onKeyDown={handleKey}
    >
      <legend class="field-label">
        <bdi>{legend}</bdi>
      </legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldMistake id={id} error={error} />
      {options.map(({ value, label }, place) => (
        <label class="choice" key={value}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            id={place === 0 ? id : undefined}
            name={id}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => choose(value, event.currentTarget.checked)}
          />
          <span>
            <span class="paper-key" aria-hidden="true">
              {place < 9 ? place + 1 : ''}
            </span>
            <bdi>{label}</bdi>
          </span>
        </label>
      ))}
      {!isMany && chosen.length > 0 && (
        // For the mouse: Tab goes on to the next question, and Delete does the same.
        <button
          class="button button-link"
          type="button"
          tabIndex={-1}
          onClick={(event) => leaveEmpty(event.currentTarget)}
        >
          {messages.leaveEmpty}
          <span class="unseen">: {legend}</span>
        </button>
      )}
    </fieldset>
  );
}
