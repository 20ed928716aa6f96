import type { Signal } from '@preact/signals';

interface CheckBoxProps {
  id: string;
  label: string;
  /** `yes` where it is ticked, else empty. */
  value: Signal<string>;
}

/** A yes or no. */
export function CheckBox({ id, label, value }: CheckBoxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        checked={value.value === 'yes'}
        onChange={(event) => {
          value.value = event.currentTarget.checked ? 'yes' : '';
        }}
      />
      <span>{label}</span>
    </label>
  );
}
