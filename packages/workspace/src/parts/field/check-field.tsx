import type { Signal } from '@preact/signals';

interface CheckFieldProps {
  id: string;
  label: string;
  isChecked: Signal<boolean>;
  /** The id of what it reveals. */
  controls: string;
}

export function CheckField({ id, label, isChecked, controls }: CheckFieldProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        checked={isChecked}
        aria-expanded={isChecked}
        aria-controls={isChecked.value ? controls : undefined}
        onChange={(event) => {
          isChecked.value = event.currentTarget.checked;
        }}
      />
      <span>{label}</span>
    </label>
  );
}
