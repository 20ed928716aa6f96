interface CheckFieldProps {
  id: string;
  label: string;
  isChecked: boolean;
  /** The id of what it reveals. */
  controls: string;
  onCheck: (isChecked: boolean) => void;
}

export function CheckField({ id, label, isChecked, controls, onCheck }: CheckFieldProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={id}
        checked={isChecked}
        aria-expanded={isChecked}
        aria-controls={isChecked ? controls : undefined}
        onChange={(event) => {
          onCheck(event.currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
