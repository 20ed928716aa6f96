import type { Signal } from '@preact/signals';
import type { TargetedInputEvent } from 'preact';
import { describedBy, Field } from './field.tsx';

interface TextFieldProps {
  id: string;
  label: string;
  value: Signal<string>;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'date' | 'url';
  autocomplete?: string;
  /** Which keys a phone shows. */
  inputmode?: 'text' | 'numeric';
  /** For dates: the first and the last one that may be chosen. */
  min?: string;
  max?: string;
}

export function TextField({ type = 'text', ...props }: TextFieldProps) {
  const { id, label, hint, error } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Input type={type} attributes={attributesOf(props)} />
    </Field>
  );
}

function attributesOf({
  id,
  value,
  hint,
  error,
  autocomplete = 'off',
  inputmode,
  min,
  max,
}: Omit<TextFieldProps, 'type'>) {
  return {
    id,
    name: id,
    value,
    autocomplete,
    inputmode,
    min,
    max,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, hint, error),
    onInput: (event: TargetedInputEvent<HTMLInputElement>) => {
      value.value = event.currentTarget.value;
    },
  };
}

interface InputProps {
  type: NonNullable<TextFieldProps['type']>;
  attributes: ReturnType<typeof attributesOf>;
}

// The attributes an input may have depend on its type, so each is written out.
function Input({ type, attributes }: InputProps) {
  if (type === 'date') return <input class="field-input field-input-date" type="date" {...attributes} />;
  if (type === 'password') return <input class="field-input" type="password" {...attributes} />;
  if (type === 'url') return <input class="field-input" type="url" {...attributes} />;
  if (type === 'text') return <input class="field-input" type="text" {...attributes} />;
  return <input class="field-input" type="email" autocapitalize="none" spellcheck={false} {...attributes} />;
}
