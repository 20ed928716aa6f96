import type { Signal } from '@preact/signals';
import { describedBy, FieldMistake } from './field.tsx';

interface ChoicesProps<Value extends string> {
  id: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  value: Signal<string>;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One of a few. The first choice carries the id, so that an error's link leads to it. */
export function Choices<Value extends string>({ id, legend, options, value, hint, error }: ChoicesProps<Value>) {
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(id, hint, error)}>
      <legend class="field-label">{legend}</legend>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldMistake id={id} error={error} />
      {options.map((option, index) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={id}
            value={option.value}
            checked={value.value === option.value}
            onChange={() => {
              value.value = option.value;
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
