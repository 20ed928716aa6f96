import { Field } from '../parts/field/field.tsx';

interface PickedProps {
  id: string;
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  onPick: (value: string) => void;
}

/** One of many, of a part of something larger that is being changed. */
export function Picked({ id, label, value, options, onPick }: PickedProps) {
  return (
    <Field id={id} label={label}>
      <select class="field-input" id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface TickProps {
  label: string;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

/** A yes or no. */
export function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} />
      <span dir="auto">{label}</span>
    </label>
  );
}
