import { describedBy, Field } from '../parts/field/field.tsx';

interface TypedFieldProps {
  id: string;
  label: string;
  /** What is typed. */
  text: string;
  onType: (text: string) => void;
  onLeave?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  type?: 'text' | 'date' | 'month';
  inputmode?: 'text' | 'numeric' | 'decimal';
  lang?: string;
  rows?: number;
}

/** A text field over one part of something larger that is being changed. */
export function TypedField({ type = 'text', rows, ...props }: TypedFieldProps) {
  const { id, label, text, onType, onLeave, hint, error, inputmode, lang } = props;
  const attributes = {
    ...{ id, inputmode, lang, value: text, autocomplete: 'off' as const },
    dir: 'auto' as const,
    onBlur: onLeave,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(id, hint, error),
  };
  const handle = (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {rows ? (
        <textarea class="field-input" {...attributes} rows={rows} onInput={handle} />
      ) : (
        <TypedInput type={type} attributes={{ ...attributes, onInput: handle }} />
      )}
    </Field>
  );
}

// The attributes an input may have depend on its type, so each is written out.
function TypedInput({ type, attributes }: { type: 'text' | 'date' | 'month'; attributes: object }) {
  if (type === 'date') return <input class="field-input field-input-date" type="date" {...attributes} />;
  if (type === 'month') return <input class="field-input field-input-date" type="month" {...attributes} />;
  return <input class="field-input" type="text" {...attributes} />;
}
