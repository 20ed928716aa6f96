import type { Signal } from '@preact/signals';
import { describedBy, Field } from './field.tsx';

interface TextFieldProps {
  id: string;
  label: string;
  value: Signal<string>;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'date';
  autocomplete?: string;
  /** For dates: the first one that may be chosen. */
  min?: string;
}

export function TextField({ id, label, value, hint, error, type = 'text', autocomplete = 'off', min }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        class={`field-input field-input-${type}`}
        id={id}
        name={id}
        type={type}
        value={value}
        autocomplete={autocomplete}
        autocapitalize={type === 'email' ? 'none' : undefined}
        spellcheck={type === 'text' ? undefined : false}
        min={min}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
    </Field>
  );
}
