import type { Signal } from '@preact/signals';
import { describedBy, Field } from './field.tsx';

interface SelectFieldProps {
  id: string;
  label: string;
  value: Signal<string | undefined>;
  options: readonly (readonly [value: string, words: string])[];
  /** What stands there where none is chosen; absent where one always is. */
  none?: string | undefined;
  hint?: string | undefined;
  error?: string | undefined;
}

/** One of many. */
export function SelectField({ id, label, value, options, none, hint, error }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        class="field-input"
        id={id}
        value={value.value ?? ''}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onChange={(event) => {
          value.value = event.currentTarget.value;
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
