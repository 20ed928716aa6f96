import type { Signal } from '@preact/signals';
import { messages } from './field.messages.ts';
import { describedBy, Field } from './field.tsx';

interface TextAreaProps {
  id: string;
  label: string;
  value: Signal<string>;
  /** The longest text that may be sent, in UTF-16 code units. */
  max: number;
  rows?: number;
  hint?: string | undefined;
  error?: string | undefined;
}

const NEARLY_FULL = 0.8;

export function TextArea({ id, label, value, max, rows = 4, hint, error }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        class="field-input"
        id={id}
        name={id}
        rows={rows}
        dir="auto"
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => {
          value.value = event.currentTarget.value;
        }}
      />
      <Room value={value} max={max} />
    </Field>
  );
}

/** How much more may be typed; silent until the end comes near. */
function Room({ value, max }: { value: Signal<string>; max: number }) {
  const left = max - value.value.length;
  const isShown = value.value.length > max * NEARLY_FULL;
  return (
    <p class={left < 0 ? 'field-room field-room-over' : 'field-room'} role="status">
      {isShown && (left < 0 ? messages.over(-left) : messages.left(left))}
    </p>
  );
}
